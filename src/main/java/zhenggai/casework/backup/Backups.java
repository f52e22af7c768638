package zhenggai.casework.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Standing;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.file.Meter;
import zhenggai.domain.history.ThingChange.What;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.storage.Swap;
import zhenggai.storage.backup.BackupFolder;
import zhenggai.storage.vault.Argon;

/** The backups of the open case: taken and proven, listed, thinned, put into a second place, compared with what is there now. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    /** What brings so much at once that somebody may want all of it gone again. */
    private static final Set<String> IMPORTS = Set.of("case.import", "case.import-ledger", "case.copy", "case.merge");
    /** Nobody reads more of what would change one by one. */
    private static final int NAMED = 200;

    private final CaseFile file;
    private final Clock clock;
    private final Argon argon;
    private final @Nullable Path root;

    /** @param root below which all backups of this PC lie; null where none are to be taken */
    public Backups(CaseFile file, Clock clock, Argon argon, @Nullable Path root) {
        this.file = file;
        this.clock = clock;
        this.argon = argon;
        this.root = root;
    }

    /** From now on a backup is taken before anything that brings much at once; where that fails the work goes on, and {@link #standing} tells. */
    public void guard() {
        if (root != null) {
            file.whenAbout(verb -> {
                if (IMPORTS.contains(verb)) {
                    attempt(Occasion.IMPORT);
                }
            });
        }
    }

    /** The file as it was before this version brought it up lies beside the case; where backups are taken it becomes one of them. */
    public void adoptOlder() {
        if (root == null || file.readOnlyBecause().isPresent()) {
            return;
        }
        for (Path aside : Opening.older(file.path())) {
            try {
                folder(root).adopt(aside, file, Occasion.MIGRATION, clock.instant(), Meter.NONE);
                Files.delete(aside);
            } catch (Unavailable | IOException e) {
                LOG.warn("the file of the older version stays beside the case", e);
            }
        }
    }

    /** Whether backups are taken at all. */
    public boolean isOn() {
        return root != null;
    }

    /** The files that had to give way when something was restored, newest first. */
    public List<Path> replaced() {
        return Swap.replaced(file.path());
    }

    /** Newest first. */
    public List<Backup> all() {
        return root == null ? List.of() : folder(root).all();
    }

    /** Where the backups of this case lie. */
    public Path place() {
        return folder(place(root)).path();
    }

    /**
     * Takes a backup, proves it, puts it into the second place where that is there, and lets go of what need not be kept.
     *
     * @throws Unavailable when there is no room for it or it does not stand the proof
     */
    public synchronized Backup take(Occasion occasion, Meter meter) {
        Path first = place(root);
        // what was left half written may be what the disk is full of
        folder(first).sweep(clock.instant());
        Backup backup = folder(first).take(file, occasion, clock.instant(), meter);
        folder(first).thin(clock.instant(), clock.getZone());
        second().put(backup, folder(first).evidence(), meter);
        return backup;
    }

    /** The same where something was done since the last one. */
    public Optional<Backup> takeIfChanged(Occasion occasion, Meter meter) {
        boolean isDue = root != null && file.readOnlyBecause().isEmpty() && hasChanged();
        return isDue ? Optional.of(take(occasion, meter)) : Optional.empty();
    }

    /** The same where there is none at all, where the case was just opened, and where half an hour of work is in none. */
    public Optional<Backup> takeIfDue(Occasion occasion) {
        Instant now = clock.instant();
        boolean isDue = occasion != Occasion.WORK || file.readOnlyBecause().isEmpty() && standing().isDue(now);
        return isDue ? takeIfChanged(occasion, Meter.NONE) : Optional.empty();
    }

    /** The same where nobody is there to be told, or something else is more important now; the next {@link #standing} says what is missing. */
    public void attempt(Occasion occasion) {
        try {
            takeIfChanged(occasion, Meter.NONE);
        } catch (Unavailable e) {
            LOG.warn("no backup ({})", occasion, e);
        }
    }

    /** Those of the file that lies here; of a copy of the case that lies elsewhere on this PC there may be others. */
    private List<Backup> ofThisFile() {
        List<Backup> all = all();
        List<Backup> here = all.stream().filter(backup -> backup.of().equals(file.path())).toList();
        return here.isEmpty() ? all : here;
    }

    private boolean hasChanged() {
        String head = file.read(tx -> tx.history().head());
        return ofThisFile().stream().findFirst().map(newest -> !newest.contents().head().equals(head)).orElse(true);
    }

    /** How well the case is backed up. */
    public Standing standing() {
        Optional<Backup> newest = ofThisFile().stream().findFirst();
        Optional<Path> second = root == null ? Optional.empty() : second().named();
        boolean isThere = second.isPresent() && Files.isDirectory(second.get());
        Backup there = isThere ? second().all().stream().findFirst().orElse(null) : null;
        long steps = newest.map(backup -> backup.contents().steps()).orElse(0L);
        boolean isOther = newest.isPresent() && !file.read(tx -> tx.history().hash(steps)).equals(Optional.of(newest.get().contents().head()));
        Instant since = file.<Optional<Instant>>read(tx -> isOther ? tx.history().lastAt() : tx.history().doneAt(steps + 1)).orElse(null);
        return new Standing(newest.orElse(null), since, isOther, second.orElse(null), isThere, there);
    }

    /**
     * Opens a backup once more, counts, and reads every evidence file of it.
     *
     * @throws Unavailable when it is not what it was
     */
    public Backup prove(Backup backup, Meter meter) {
        return folder(place(root)).prove(backup, () -> {
            try (CaseFile opened = open(backup.file())) {
                return opened.read(tx -> tx.evidence().index()).all();
            }
        }, meter);
    }

    /**
     * Asks before something takes the place of the case.
     *
     * @param from a backup, or a file that had to give way
     * @throws Refused when the office keeps restoring for the supervisor, or what comes back is guarded less than the case is now, and that is for
     *     somebody else
     */
    public void requireMayRestore(Path from) {
        Guard now = file.read(tx -> tx.guard().get());
        now.require(Deed.RESTORE, file.account().orElse(null));
        if (now.isOn() && guardOf(from).isLessThan(now)) {
            now.require(Deed.LOOSEN, file.account().orElse(null));
        }
    }

    private Guard guardOf(Path from) {
        try (CaseFile opened = open(from)) {
            return opened.read(tx -> tx.guard().get());
        }
    }

    /**
     * What would be otherwise if something took the place of the case.
     *
     * @param from a backup, or a file that had to give way
     */
    public Difference difference(Path from) {
        CaseCopy then;
        long steps;
        try (CaseFile opened = open(from)) {
            then = opened.read(tx -> tx.rows().copy());
            steps = last(file) - common(file, opened);
        }
        return file.read(tx -> {
            var difference = tx.rows().difference(then);
            return new Difference(difference.count(What.MADE), difference.count(What.CHANGED), difference.count(What.REMOVED),
                steps, difference.first(NAMED));
        });
    }

    /** How many steps two histories begin with: each step seals those before it. */
    private static long common(CaseFile one, CaseFile other) {
        long sure = 0;
        long until = Math.min(last(one), last(other));
        while (sure < until) {
            long middle = (sure + until + 1) / 2;
            if (hash(one, middle).equals(hash(other, middle))) {
                sure = middle;
            } else {
                until = middle - 1;
            }
        }
        return sure;
    }

    private static long last(CaseFile file) {
        return file.read(tx -> tx.history().lastNumber());
    }

    private static Optional<String> hash(CaseFile file, long step) {
        return file.read(tx -> tx.history().hash(step));
    }

    private CaseFile open(Path from) {
        return new Opening(clock, file.actor()).look(from);
    }

    /** Those that lie elsewhere, to be fetched. */
    public Recovery elsewhere() {
        return new Recovery(clock, file.actor(), argon, place(root));
    }

    /** Where backups are put as well. */
    public SecondCopies second() {
        return new SecondCopies(file, clock, argon, place(root));
    }

    /**
     * Where backups of this case lie that can be reached now: what is to be wiped with it. Copies of a case share their backups' folder; while another
     * one is still on this PC, its backups stay, and so do the evidence files beside them.
     */
    public List<Path> folders() {
        if (root == null) {
            return List.of();
        }
        List<Backup> all = Stream.concat(all().stream(), second().all().stream()).toList();
        if (all.stream().anyMatch(this::isOfAnotherCopy)) {
            return all.stream().filter(backup -> backup.isRead() && !isOfAnotherCopy(backup)).map(backup -> backup.file().getParent()).toList();
        }
        return Stream.concat(Stream.of(folder(root)), second().named().filter(Files::isDirectory).stream()
            .flatMap(place -> BackupFolder.allOf(place, origin(file)).stream())).map(BackupFolder::path).toList();
    }

    private boolean isOfAnotherCopy(Backup backup) {
        return backup.isRead() && !backup.of().equals(file.path()) && Files.exists(backup.of());
    }

    private BackupFolder folder(Path place) {
        return folder(file, place);
    }

    static BackupFolder folder(CaseFile file, Path place) {
        return BackupFolder.of(place, file.path(), origin(file));
    }

    static String origin(CaseFile file) {
        return file.read(tx -> tx.history().hash(1)).orElse("");
    }

    /** @throws Refused when none are to be taken here */
    private static Path place(@Nullable Path root) {
        if (root == null) {
            throw new Refused("backup.no-place");
        }
        return root;
    }
}
