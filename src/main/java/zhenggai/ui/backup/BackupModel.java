package zhenggai.ui.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lodging.CheckOut;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.backup.Health;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.backup.Standing;
import zhenggai.domain.file.Meter;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.health.HealthSheet;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.words.BackupWords;
import zhenggai.words.HealthWords;
import zhenggai.words.Texts;

/** The backups of the open case, how well it is backed up, and the quiet taking of them while somebody works. */
public final class BackupModel {
    private static final int WHOLE = 1000;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> alarms = FXCollections.observableArrayList();
    private Elsewhere elsewhere = Elsewhere.NOWHERE;
    private boolean isTaking;
    private boolean isLeft;
    /** Why the last one failed; empty where it did not. */
    private String failure = "";

    /**
     * What there is.
     *
     * @param replaced the files that had to give way to a backup, newest first
     * @param lodging why the case should not lie where it does; empty where it lies well
     * @param original where the case was copied from, in a sentence; empty where it was not
     */
    public record Look(List<Backup> backups, Path place, Standing standing, String second, Protection protection, List<Path> replaced, List<String> alarms, Instant at,
        String lodging, String original) {}

    /** What can be done about a case that lies where it should not. */
    public interface Elsewhere {
        /** Before anybody is there who could. */
        Elsewhere NOWHERE = new Elsewhere() {
            @Override
            public void copyHere() { }

            @Override
            public void openReadOnly() { }
        };

        /** Copies it to this PC and opens the copy. */
        void copyHere();

        void openReadOnly();
    }

    public BackupModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
    }

    /** Whether backups are taken at all. */
    public boolean isOn() {
        return open.backups().isOn();
    }

    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What has to be said in red. */
    public ObservableList<String> alarms() {
        return alarms;
    }

    /** Whether the case lies where it should not. */
    public boolean isLodgedBadly() {
        Look shown = look.get();
        return shown != null && !shown.lodging().isEmpty();
    }

    /** The case copied to this PC, shown while it lasts. */
    public void copyHere(Path target, Consumer<CheckOut.Copied> then) {
        background.watch(Lane.CASE, Texts.text("lodging.copying"), watch -> open.checkOut().to(target, meter(watch)), then);
    }

    public Elsewhere elsewhere() {
        return elsewhere;
    }

    public void whenElsewhere(Elsewhere deeds) {
        elsewhere = deeds;
    }

    public ZoneId zone() {
        return open.zone();
    }

    /** Where the case lies. */
    public Path path() {
        return open.path();
    }

    /** How long ago it was taken, in words. */
    public String age(Backup backup) {
        Look shown = look.get();
        Duration age = shown == null ? Duration.ZERO : Duration.between(backup.takenAt(), shown.at());
        return age.toMinutes() < 1 ? Texts.text("backup.just-now") : Texts.text("backup.ago", HealthWords.span(age));
    }

    public void reload() {
        if (isOn()) {
            looks.run(this::look, this::show);
        }
    }

    private Look look() {
        Standing standing = open.backups().standing();
        List<String> red = new ArrayList<>(BackupWords.alarms(standing, open.today(), open.zone(), open.basis().calendar()));
        if (open.isOnItsReserve()) {
            red.addFirst(Texts.text("health.on-reserve"));
        }
        // where nothing is written nothing can be lost
        String lodging = open.readOnlyBecause().isPresent() ? "" : BackupWords.lodging(open.health().lodging(), open.path());
        if (!lodging.isEmpty()) {
            red.add(lodging);
        }
        HealthWords.clock(open.health().clockBehind()).ifPresent(red::add);
        return new Look(open.backups().all(), open.backups().place(), standing, BackupWords.second(standing, open.zone()), open.backups().second().protection(),
            open.backups().replaced(), red, open.instant(), lodging,
            open.checkOut().original().map(from -> Texts.text("lodging.original", from)).orElse(""));
    }

    private void show(Look now) {
        look.set(now);
        List<String> red = new ArrayList<>(now.alarms());
        if (!failure.isEmpty()) {
            red.addFirst(failure);
        }
        if (!alarms.equals(red)) {
            alarms.setAll(red);
        }
    }

    /** @param said is told what came of it */
    public void take(Consumer<String> said) {
        background.watch(Lane.PRESS, Texts.text("backup.taking"), watch -> open.backups().take(Occasion.ASKED, meter(watch)), taken -> {
            failure = "";
            said.accept(BackupWords.tried(taken));
            reload();
        });
    }

    /** Opens a backup once more and reads all of it. */
    public void prove(Backup backup, Consumer<String> said) {
        background.watch(Lane.PRESS, Texts.text("backup.proving"), watch -> open.backups().prove(backup, meter(watch)), proven -> said.accept(BackupWords.tried(proven)));
    }

    /** What would be otherwise if a backup came back, or a file that had to give way. */
    public void compare(Path from, Consumer<Difference> then) {
        background.watch(Lane.PRESS, Texts.text("backup.comparing"), watch -> {
            open.backups().requireMayRestore(from);
            return open.backups().difference(from);
        }, then);
    }

    /** Asks whether whoever is signed in may do so before something takes the place of the case. */
    public void beforeRestore(Path from, Runnable restore) {
        background.run(() -> {
            open.backups().requireMayRestore(from);
            return true;
        }, allowed -> restore.run());
    }

    /** Looks at everything that may be wrong with the case. */
    public void examine(Consumer<Examined> then) {
        background.watch(Lane.PRESS, Texts.text("health.examining"), watch -> new Examined(open.health().whole(meter(watch)), open.office().get().name(), open.today()), then);
    }

    /** What was found, of whose case, and when. */
    public record Examined(Health health, String office, LocalDate on) {}

    /** Writes what was found as half a page. */
    public void certify(Examined examined, Path target, Consumer<String> said) {
        background.watch(Lane.PRESS, Texts.text("health.title"), watch -> PaperFile.make(PaperFormat.PDF, List.of(HealthSheet.of(examined.health(), examined.office(),
            open.path().getFileName().toString(), examined.on(), open.zone(), PaperFonts.ofThisPc())), PaperFonts.ofThisPc(), watch).save(target),
            saved -> said.accept(Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path())));
    }

    /** @param place null for none any more */
    public void nameSecond(@Nullable Path place) {
        background.run(() -> {
            open.backups().second().name(place);
            return true;
        }, named -> reload());
    }

    /** To be called often: takes a backup when the case was opened with something in none, and when half an hour of work is in none. */
    public void tick(Occasion occasion) {
        if (!isOn() || isTaking || isLeft) {
            return;
        }
        isTaking = true;
        background.quietly(() -> open.backups().takeIfDue(occasion), taken -> {
            isTaking = false;
            failure = "";
            again();
        }, failed -> {
            isTaking = false;
            if (failed instanceof Unavailable no) {
                failure = Texts.text("backup.failed", Texts.sentence(no.textKey(), no.args()));
                again();
            } else if (!isLeft) {
                background.fail(failed);
            }
        });
    }

    private void again() {
        if (!isLeft) {
            reload();
        }
    }

    /** The case is left: what is under way then has nobody to tell. */
    public void stop() {
        isLeft = true;
        looks.drop();
    }

    /** From now on what is put into the second place lies open. */
    public void unlockSecond() {
        background.run(() -> {
            open.backups().second().unlock();
            return true;
        }, unlocked -> reload());
    }

    private static Meter meter(Watch watch) {
        return (done, all) -> watch.reached((int) (all == 0 ? WHOLE : done * WHOLE / all), WHOLE);
    }
}
