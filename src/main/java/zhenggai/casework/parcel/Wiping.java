package zhenggai.casework.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.storage.evidence.EvidenceFolder;

/**
 * A case wiped from this PC: the file and everything that lies beside it under its name, its evidence, and the folders that the program keeps of
 * it elsewhere (backups, lent copies). What is written over once is gone from a magnetic disk; what an operating system keeps of it is not ours to reach.
 */
public final class Wiping {
    private static final Logger LOG = LoggerFactory.getLogger(Wiping.class);
    private static final int BUFFER = 1 << 16;

    private Wiping() {}

    /** What would be wiped. */
    public record Found(List<Path> files, long bytes) {}

    /** What came of it: how many files are gone, and those that could not be removed. */
    public record Wiped(int gone, List<Path> left) {}

    /** @param further folders and files of this case elsewhere */
    public static Found find(Path caseFile, List<Path> further) {
        Path file = caseFile.toAbsolutePath();
        List<Path> files = new ArrayList<>();
        String name = file.getFileName().toString();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(file.getParent(), path -> isOf(name, path.getFileName().toString()) && Files.isRegularFile(path))) {
            beside.forEach(files::add);
            for (Path folder : folders(file, further)) {
                if (Files.exists(folder)) {
                    try (Stream<Path> all = Files.walk(folder)) {
                        all.filter(Files::isRegularFile).forEach(files::add);
                    }
                }
            }
            long bytes = 0;
            for (Path each : files) {
                bytes += Files.size(each);
            }
            return new Found(files.stream().sorted().toList(), bytes);
        } catch (IOException e) {
            throw new Unavailable(e, "wipe.unreadable", file.getParent());
        }
    }

    /** The evidence, also what a power cut left of it when the case came here, and what lies elsewhere. */
    private static List<Path> folders(Path file, List<Path> further) {
        EvidenceFolder evidence = new EvidenceFolder(file);
        return Stream.concat(Stream.of(evidence.path(), evidence.arriving().path()), further.stream()).toList();
    }

    /** The case file, its journal and lock, and the copies that were put aside under its name. */
    private static boolean isOf(String caseName, String name) {
        return name.equals(caseName) || name.startsWith(caseName + ".") || name.startsWith(caseName + "-");
    }

    /**
     * Wipes a case that nobody has open.
     *
     * @param typed the name of the case as somebody typed it, who then knows what he does
     * @throws Refused when it is another name
     */
    public static Wiped wipe(Path caseFile, List<Path> further, String typed) {
        requireNamed(caseFile, typed);
        Path file = caseFile.toAbsolutePath();
        List<Path> left = new ArrayList<>();
        int gone = 0;
        for (Path each : find(file, further).files()) {
            if (wipe(each)) {
                gone++;
            } else {
                left.add(each);
            }
        }
        folders(file, further).forEach(Wiping::removeEmpty);
        return new Wiped(gone, left);
    }

    /** The name as it stands on the start screen, with its ending or without. */
    public static void requireNamed(Path caseFile, String typed) {
        String name = caseFile.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (!typed.strip().equals(name) && !(dot > 0 && typed.strip().equals(name.substring(0, dot)))) {
            throw new Refused("wipe.other-name", name);
        }
    }

    private static boolean wipe(Path file) {
        try {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                ByteBuffer nothing = ByteBuffer.allocate(BUFFER);
                for (long left = channel.size(); left > 0; left -= nothing.limit()) {
                    nothing.clear().limit((int) Math.min(BUFFER, left));
                    channel.write(nothing);
                }
                channel.force(true);
            }
            Files.delete(file);
            return true;
        } catch (IOException e) {
            // who asked is told which files are left
            LOG.warn("a file could not be wiped", e);
            return false;
        }
    }

    private static void removeEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).filter(Files::isDirectory).toList()) {
                try (Stream<Path> inside = Files.list(each)) {
                    if (inside.findAny().isEmpty()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("an empty folder stays behind", e);
        }
    }
}
