package zhenggai.ui.backup;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lodging.CheckOut;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.paper.file.PaperFormat;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.start.CaseFiles;
import zhenggai.ui.stick.FetchDialog;
import zhenggai.ui.stick.FetchModel;
import zhenggai.ui.stick.StickPassword;
import zhenggai.words.BackupWords;
import zhenggai.words.Texts;

/** The backups of one open case, wired together: their screen, the red sentences of the start board, and the beat by which they are taken. */
public final class BackupPage implements BackupScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final BackupModel model;
    private final Timeline minutes;
    /** Whoever has just opened a case wants to see it. */
    private final PauseTransition first = new PauseTransition(Duration.seconds(15));
    private Consumer<Backup> restoring = backup -> { };
    private Consumer<Path> takingBack = replaced -> { };

    /**
     * What the page needs from the window.
     *
     * @param toBackups shows this page
     */
    public record Ground(Background background, Notices notices, Supplier<Window> window, Runnable toBackups) {}

    public BackupPage(OpenCase open, Ground ground) {
        this.open = open;
        this.ground = ground;
        this.model = new BackupModel(open, ground.background());
        this.minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> model.tick(Occasion.WORK)));
        minutes.setCycleCount(Animation.INDEFINITE);
        first.setOnFinished(event -> {
            model.tick(Occasion.OPENED);
            minutes.play();
        });
    }

    /** What is to be done when a backup is to take the place of the case, or a file that had to give way to come back. */
    public void whenRestoreAsked(Consumer<Backup> restore, Consumer<Path> takeBack) {
        restoring = restore;
        takingBack = takeBack;
    }

    /** What is to be done when a copy of the case on this PC is to be opened, or the case itself read only. */
    public void whenElsewhereAsked(Consumer<Path> open, Runnable readOnly) {
        model.whenElsewhere(new BackupModel.Elsewhere() {
            @Override
            public void copyHere() {
                FileChooser chooser = CaseFiles.chooser();
                chooser.setTitle(Texts.text("lodging.copy-here"));
                chooser.setInitialFileName(model.path().getFileName().toString());
                @Nullable File chosen = chooser.showSaveDialog(ground.window().get());
                if (chosen != null) {
                    model.copyHere(chosen.toPath(), copied -> copied(copied, open));
                }
            }

            @Override
            public void openReadOnly() {
                readOnly.run();
            }
        });
    }

    void copied(CheckOut.Copied copied, Consumer<Path> open) {
        say(Texts.text("lodging.copied", copied.copy(), model.path()) + (copied.missing().isEmpty() ? "" : Texts.text("lodging.copied-missing", copied.missing().size())));
        open.accept(copied.copy());
    }

    public boolean isOn() {
        return model.isOn();
    }

    public Node band() {
        return new AlarmBand(model).build("backup-trouble", ground.toBackups());
    }

    public Parent screen() {
        return new BackupScreen(model, this).build();
    }

    public void reload() {
        model.reload();
    }

    public void start() {
        if (isOn()) {
            first.playFromStart();
        }
    }

    /** The case is left. */
    public void stop() {
        first.stop();
        minutes.stop();
        model.stop();
    }

    @Override
    public void folder(Consumer<Path> then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.text("backup.choose-second"));
        @Nullable File chosen = chooser.showDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public void stickPassword(Runnable set) {
        new StickPassword(open.backups().second(), ground.background()).ask(ground.window().get(), said -> {
            say(said);
            set.run();
        });
    }

    @Override
    public void fetch(Runnable fetched) {
        new FetchDialog(new FetchModel(open.backups().elsewhere(), ground.background()), open.zone(), ground.window(), this::say).ask(backup -> {
            say(Texts.text("stick.fetched", backup.of().getFileName(), BackupWords.moment(backup.takenAt(), open.zone()), BackupWords.tried(backup)));
            fetched.run();
        });
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        FileKinds.ask(ground.window().get(), name, List.of(PaperFormat.PDF), then);
    }

    @Override
    public void restore(Backup backup) {
        restoring.accept(backup);
    }

    @Override
    public void takeBack(Path replaced) {
        takingBack.accept(replaced);
    }

    @Override
    public void say(String sentence) {
        ground.notices().say(sentence);
    }
}
