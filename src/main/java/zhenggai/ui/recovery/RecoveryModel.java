package zhenggai.ui.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.backup.Recovery;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.file.Edition;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Explained;
import zhenggai.words.BackupWords;
import zhenggai.words.HealthWords;
import zhenggai.words.SalvageWords;
import zhenggai.words.Texts;

/** What is wrong with a case that did not open, its backups, and what came of what was tried. */
public final class RecoveryModel {
    /** Nothing is wrong with the file itself, so it needs neither a backup nor saving. */
    private static final Set<String> ONLY_WAIT = Set.of("file.open-elsewhere", "file.busy", "file.folder-not-writable", "file.disk-full");

    private final Path file;
    private final Throwable failure;
    private final Recovery recovery;
    private final Background background;
    private final Ground ground;
    private final ReadOnlyListWrapper<Backup> backups = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable Salvaged> salvaged = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What a recovery stands on. */
    public record Ground(java.time.Clock clock, Edition program) {}

    public RecoveryModel(Path file, Throwable failure, Recovery recovery, Background background, Ground ground) {
        this.file = file;
        this.failure = failure;
        this.recovery = recovery;
        this.background = background;
        this.ground = ground;
    }

    public Path file() {
        return file;
    }

    /** What is wrong, in one sentence; of a fault of the program nobody can say here that the case took no harm. */
    public String sentence() {
        Explained explained = Explained.of(failure);
        return explained.kind() == Explained.Kind.FAULT ? Texts.text("recovery.fault", explained.code()) : explained.sentence();
    }

    /** Whether there may be something to put in the place of the file. */
    public boolean isRestorable() {
        return !(failure instanceof Unavailable no && ONLY_WAIT.contains(no.textKey()));
    }

    /** Whether the file can be looked at although nothing can be written beside it. */
    public boolean isReadable() {
        return failure instanceof Unavailable no && no.textKey().equals("file.folder-not-writable") && Files.isRegularFile(file);
    }

    /** Whether something lies there that gives way to a backup. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Whether there is a file of which something may be saved. */
    public boolean isSalvageable() {
        return isRestorable() && Files.isRegularFile(file);
    }

    /** Newest first; those of which the copy is still what it was. */
    public ReadOnlyListProperty<Backup> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Salvaged> salvagedProperty() {
        return salvaged.getReadOnlyProperty();
    }

    /** What could be saved and what could not. */
    public ReadOnlyStringProperty reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** When it was taken, how long ago that is, and what is in it. */
    public String words(Backup backup) {
        Duration age = Duration.between(backup.takenAt(), Instant.now(ground.clock()));
        return Texts.text("recovery.backup", BackupWords.moment(backup.takenAt(), ground.clock().getZone()), HealthWords.span(age), BackupWords.tried(backup));
    }

    public void reload() {
        if (isRestorable()) {
            background.run(() -> recovery.of(file), backups::setAll);
        }
    }

    /** One that was fetched goes first: it is the one that is wanted, whatever the case was called where it was taken. */
    public void add(Backup fetched) {
        refusal.set("");
        backups.setAll(Stream.concat(Stream.of(fetched), backups.stream().filter(backup -> !backup.equals(fetched))).toList());
    }

    /** @param target a new file */
    public void salvage(Path target) {
        refusal.set("");
        background.watch(Lane.CASE, Texts.text("recovery.salvaging"), watch -> recovery.salvage(file, target, EvidenceModel.meter(watch)), saved -> {
            report.set(String.join("\n", SalvageWords.lines(saved)));
            salvaged.set(saved);
        }, this::refuse);
    }

    /** @param target a zip file */
    public void bundle(Path target) {
        refusal.set("");
        background.run(() -> {
            recovery.bundle(file, failure, ground.program(), target);
            return true;
        }, written -> report.set(Texts.text("recovery.bundled", target)), this::refuse);
    }

    /** What was called off needs no word here. */
    private void refuse(Throwable failed) {
        if (!(failed instanceof CancellationException)) {
            refusal.set(Explained.of(failed).sentence());
        }
    }
}
