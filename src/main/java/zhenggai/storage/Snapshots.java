package zhenggai.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Contents;
import zhenggai.storage.file.Database;
import zhenggai.storage.file.Pages;

/**
 * Copies of an open case, each as the file stands at one moment. Who works meanwhile goes on working: the bytes are read without a turn, and
 * again where something was written since; only after some rounds of that everybody waits for one. Page by page and not row by row
 * ({@code VACUUM INTO}), because a copy row by row makes everybody wait for all of it; the proof looks at every row anyway.
 */
final class Snapshots implements AutoCloseable {
    /** How often a copy is made equal to a file that somebody writes, before he has to wait for it. */
    private static final int ROUNDS = 5;

    private final Path file;
    private final Database database;
    private final Object turn;
    private @Nullable Pages pages;
    private boolean isOver;

    /** @param turn held by whoever writes or reads by the database */
    Snapshots(Path file, Database database, Object turn) {
        this.file = file;
        this.database = database;
        this.turn = turn;
    }

    /**
     * Writes the file under another name and says what it holds.
     *
     * @throws IOException when the copy cannot be written
     * @throws Unavailable when the file cannot be read, or was closed
     */
    synchronized Contents take(Path target) throws IOException {
        if (isOver) {
            throw new Unavailable("file.unreadable", file);
        }
        if (pages == null) {
            pages = Pages.of(file);
        }
        try (FileChannel copy = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (int round = 0; round < ROUNDS; round++) {
                long before = attempts();
                pages.bring(copy);
                Optional<Contents> whole = countUnlessWritten(before);
                if (whole.isPresent()) {
                    return whole.get();
                }
            }
            synchronized (turn) {
                pages.bring(copy);
                return database.reading(CaseProof::count);
            }
        }
    }

    private long attempts() {
        synchronized (turn) {
            return database.attempts();
        }
    }

    private Optional<Contents> countUnlessWritten(long before) {
        synchronized (turn) {
            return database.attempts() == before ? Optional.of(database.reading(CaseProof::count)) : Optional.empty();
        }
    }

    /** Waits for the copy that is being made; there will be no other. Not to be called by who has the turn. */
    synchronized void end() {
        isOver = true;
    }

    /** Once the database is closed. */
    @Override
    public void close() {
        if (pages != null) {
            pages.close();
        }
    }
}
