package zhenggai.storage.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The moment from which a file or its name survives a power cut. */
public final class OnDisk {
    private static final int TRIES = 12;
    private static final int PAUSE = 500;

    private OnDisk() {}

    /**
     * Gives a file or a folder another name in one piece. Who looks through what was just written, as a virus scanner does, holds it for some seconds;
     * so long it is tried again.
     */
    public static void rename(Path from, Path to) throws IOException {
        for (int tries = 1;; tries++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException held) {
                boolean mayPass = held instanceof AccessDeniedException || held.getClass() == FileSystemException.class;
                if (!mayPass || tries == TRIES) {
                    throw held;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted while a file was held");
        }
    }

    /** Returns when the bytes of the file are on the disk. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns when the names in the folder are on the disk; Windows sees to that itself and lets nobody open a folder. */
    public static void syncNames(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
