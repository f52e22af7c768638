package zhenggai.casework;

import java.nio.file.Path;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.backup.Recovery;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.people.Office;
import zhenggai.storage.Opening;
import zhenggai.storage.vault.Argon;

/** Makes and opens case files, for one person at one PC. */
public final class Cases {
    private final Clock clock;
    private final Actor actor;
    private final @Nullable Path backups;
    private final Opening opening;
    private final Argon argon;

    /** Cases of which no backups are taken. */
    public Cases(Clock clock, Actor actor) {
        this(clock, actor, new Argon(Argon.Cost.USUAL));
    }

    /** @param argon what a password costs here, which is for the PC and not for a case to say */
    public Cases(Clock clock, Actor actor, Argon argon) {
        this(clock, actor, argon, null);
    }

    /** @param backups below which the backups of this PC lie */
    public Cases(Clock clock, Actor actor, Path backups) {
        this(clock, actor, new Argon(Argon.Cost.USUAL), backups);
    }

    public Cases(Clock clock, Actor actor, Argon argon, @Nullable Path backups) {
        this.argon = argon;
        this.clock = clock;
        this.actor = actor;
        this.backups = backups;
        this.opening = new Opening(clock, actor);
    }

    /** What can be done for cases that are closed. */
    public Recovery recovery() {
        if (backups == null) {
            throw new Refused("backup.no-place");
        }
        return new Recovery(clock, actor, argon, backups);
    }

    /** Loads what opening the first case needs, on the thread that will do it, so that the case itself opens at once. */
    public static void warmUp() {
        Opening.warmUp();
    }

    /** @throws Unavailable when the file is missing, damaged, no case file, or open elsewhere */
    public OpenCase open(Path file) {
        return new OpenCase(opening.open(file), clock, new OpenCase.Ground(argon, backups));
    }

    /**
     * Opens a case that nothing is to be written to; others may have it open.
     *
     * @throws Unavailable when the file is missing, damaged, or no case file
     */
    public OpenCase openReadOnly(Path file) {
        return new OpenCase(opening.openReadOnly(file), clock, new OpenCase.Ground(argon, backups));
    }

    /** @throws Refused when the office has no name or there is such a file already */
    public OpenCase create(Path file, String officeName) {
        Office office = Office.named(officeName);
        return new OpenCase(opening.create(file, "case.new", tx -> tx.office().save(office)), clock, new OpenCase.Ground(argon, backups));
    }

    /**
     * A new case with everything a copy holds, which undo can take back as one step.
     *
     * @throws Refused when there is such a file already, or the copy does not hold together; then there is no new file
     */
    public OpenCase create(Path file, CaseCopy copy) {
        OpenCase made = create(file, copy.officeName());
        try {
            made.copies().accept(copy);
            return made;
        } catch (Refused | Unavailable e) {
            made.close();
            Opening.forget(made.path());
            throw e;
        }
    }
}
