package zhenggai.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Contents;
import zhenggai.storage.CaseProof;
import zhenggai.storage.Opening;
import zhenggai.storage.Swap;

/** A backup taking the place of a case file: copied, proven, brought up and noted in its history before anything moves. */
public final class Restoring {
    private static final String VERB = "case.restore";

    private final Clock clock;
    private final Actor actor;

    public Restoring(Clock clock, Actor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Puts a file in the place of a case.
     *
     * @param from a backup, or a file that had to give way before
     * @return where the file lies that stood there; nothing where none did
     * @throws Unavailable when somebody has the case open, what is to be put there is damaged, or there is no room for it; then nothing has moved
     */
    public Optional<Path> put(Path from, Path file) {
        try (Swap swap = Swap.of(file, actor, clock)) {
            Contents there = CaseProof.of(from);
            Files.copy(from, swap.fresh());
            if (!CaseProof.of(swap.fresh()).equals(there)) {
                throw new Unavailable("backup.not-proven", swap.fresh());
            }
            new Opening(clock, actor).prepare(swap.fresh(), VERB);
            swap.promise();
            return swap.finish();
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
    }
}
