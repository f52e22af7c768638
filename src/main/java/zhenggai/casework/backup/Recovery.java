package zhenggai.casework.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.file.Edition;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.Opening;
import zhenggai.storage.Swap;
import zhenggai.storage.backup.BackupFolder;
import zhenggai.storage.backup.Fetching;
import zhenggai.storage.backup.Restoring;
import zhenggai.storage.backup.SecondPlace;
import zhenggai.storage.backup.StickNotes;
import zhenggai.storage.salvage.Salvage;
import zhenggai.storage.salvage.SupportBundle;
import zhenggai.storage.vault.Argon;

/** What can be done for a case that is closed, and may be damaged or gone: its backups are found by where it lay, and put in its place. */
public final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Clock clock;
    private final Actor actor;
    private final Argon argon;
    private final Path root;

    /** @param root below which all backups of this PC lie */
    public Recovery(Clock clock, Actor actor, Argon argon, Path root) {
        this.clock = clock;
        this.actor = actor;
        this.argon = argon;
        this.root = root;
    }

    /** The backups of the case that lay there, or where none did of one whose file was called so; newest first. */
    public List<Backup> of(Path given) {
        Path file = given.toAbsolutePath();
        List<Backup> all = in(root);
        List<Backup> ofIt = all.stream().filter(backup -> backup.of().equals(file)).toList();
        return !ofIt.isEmpty() ? ofIt : all.stream().filter(backup -> backup.of().getFileName().equals(file.getFileName())).toList();
    }

    /** Where backups of this PC are put as well; nothing where no such place was named. */
    public Optional<Path> second() {
        return new SecondPlace(root).named();
    }

    /** The backups of all cases that lie in some place, such as a stick from another PC, or those in the folder of one case; newest first. */
    public List<Backup> in(Path place) {
        List<StickNotes> notes = BackupFolder.all(root).stream().map(StickNotes::new).toList();
        return Stream.concat(Stream.of(BackupFolder.at(place)), BackupFolder.all(place).stream()).flatMap(folder -> folder.all().stream())
            .map(backup -> notes.stream().map(note -> note.told(backup)).filter(Backup::isRead).findFirst().orElse(backup)).sorted(Backup.NEWEST_FIRST).toList();
    }

    /**
     * The same, and of those that are sealed and can be opened what they hold; the others are not among them.
     *
     * @throws zhenggai.domain.Refused when there are only others
     */
    public List<Backup> in(Path place, ParcelKey key) {
        return Fetching.read(in(place), key);
    }

    /**
     * Makes a backup of this PC of one that lies elsewhere, with its evidence files: then it can be looked at, compared and restored as any other.
     *
     * @param key what opens it; null where it is not sealed
     * @throws zhenggai.domain.Refused when it is another password or key; then nothing was touched
     * @throws Unavailable when it is not what it was, or there is no room for it
     */
    public Backup fetch(Backup there, @Nullable ParcelKey key, Meter meter) {
        return new Fetching(clock, actor).fetch(there, key, read -> BackupFolder.of(root, read.of(), read.contents().origin()), meter);
    }

    /**
     * Proves a backup where it lies: opens it, counts, and reads every evidence file of it; nothing of what is sealed stays open on this PC.
     *
     * @param key what opens it; null where it is not sealed
     * @return it with the evidence files that are still what they were
     * @throws zhenggai.domain.Refused when it is another password or key; then nothing was touched
     * @throws Unavailable when it is not what it was
     */
    public Backup prove(Backup there, @Nullable ParcelKey key, Meter meter) {
        return new Fetching(clock, actor).prove(there, key, root, meter);
    }

    /** The files that had to give way when something was restored, newest first. */
    public List<Path> replaced(Path file) {
        return Swap.replaced(file);
    }

    /**
     * What came of a restore.
     *
     * @param aside where the file lies that stood there; nothing where none did
     * @param missing how many evidence files neither lie beside the case nor beside the backup
     */
    public record Restored(Optional<Path> aside, int missing) {}

    /**
     * Puts a backup in the place of the case, with its evidence files. What stands there goes aside, and where it can be read a backup is taken first.
     *
     * @throws Unavailable when somebody has the case open, the backup is damaged, or there is no room for it; then the case is as it was
     * @throws java.util.concurrent.CancellationException when it was called off; then it is as well
     */
    public Restored restore(Backup backup, Path file, Meter meter) {
        backUp(file, meter);
        EvidenceFolder from = BackupFolder.all(root).stream().filter(folder -> backup.file().startsWith(folder.path())).findFirst()
            .map(BackupFolder::evidence).orElseGet(() -> new EvidenceFolder(backup.file()));
        return put(backup.file(), file, from, meter);
    }

    /** Puts a file that had to give way back in its place; the evidence files never went. */
    public Restored takeBack(Path replaced, Path file, Meter meter) {
        backUp(file, meter);
        return put(replaced, file, new EvidenceFolder(file), meter);
    }

    private Restored put(Path fresh, Path file, EvidenceFolder from, Meter meter) {
        int missing = bring(files(fresh), from, new EvidenceFolder(file), meter, kept -> { });
        return new Restored(new Restoring(clock, actor).put(fresh, file), missing);
    }

    private List<StoredFile> files(Path of) {
        try (CaseFile looked = new Opening(clock, actor).look(of)) {
            return looked.read(tx -> tx.evidence().index()).all().stream().map(Evidence::file).filter(stored -> stored != null).distinct().toList();
        }
    }

    /** @return how many are in neither place */
    private static int bring(List<StoredFile> files, EvidenceFolder from, EvidenceFolder to, Meter meter, Consumer<EvidenceFolder.Kept> brought) {
        int missing = 0;
        for (StoredFile stored : files) {
            if (!to.holds(stored) && from.holds(stored)) {
                brought.accept(to.keep(from.there(stored), meter));
            }
            missing += to.holds(stored) ? 0 : 1;
        }
        return missing;
    }

    /**
     * Puts what can still be read of a damaged case into a new file, with its evidence files.
     *
     * @throws zhenggai.domain.Refused when there is such a file already, or nothing can be read
     * @throws CancellationException when it was called off; then no file lies there that did not before
     */
    public Salvaged salvage(Path damaged, Path target, Meter meter) {
        Salvaged salvaged = new Salvage(clock, actor).into(damaged.toAbsolutePath(), target.toAbsolutePath());
        EvidenceFolder to = new EvidenceFolder(target);
        List<EvidenceFolder.Kept> brought = new ArrayList<>();
        try {
            // called off while the case was read
            meter.reached(0, 1);
            bring(files(target), new EvidenceFolder(damaged), to, meter, brought::add);
        } catch (CancellationException calledOff) {
            brought.forEach(to::takeBack);
            forget(target);
            throw calledOff;
        }
        return salvaged;
    }

    private static void forget(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            LOG.warn("what was called off could not be removed", e);
        }
    }

    /** Writes for whoever maintains the program how the file looks, without a word of what is in it. */
    public void bundle(Path damaged, @Nullable Throwable failure, Edition program, Path target) {
        new SupportBundle(program, failure).write(damaged, clock.instant(), target);
    }

    /** A damaged file cannot be backed up; it is not lost for that, it goes aside as it is. */
    private void backUp(Path file, Meter meter) {
        if (!Files.exists(file)) {
            return;
        }
        try (CaseFile present = new Opening(clock, actor).open(file)) {
            new Backups(present, clock, argon, root).takeIfChanged(Occasion.RESTORE, meter);
        } catch (CancellationException calledOff) {
            throw calledOff;
        } catch (RuntimeException e) {
            // whatever is wrong with the present file is why somebody restores, unless somebody works on it
            if (e instanceof Unavailable no && no.textKey().equals("file.open-elsewhere")) {
                throw e;
            }
            LOG.warn("what stands there is not backed up before it goes aside", e);
        }
    }
}
