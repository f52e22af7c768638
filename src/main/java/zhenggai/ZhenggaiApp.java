package zhenggai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.backup.Recovery;
import zhenggai.casework.parcel.Wiping;
import zhenggai.desktop.OneWindow;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.ui.account.Door;
import zhenggai.ui.help.News;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Job;
import zhenggai.ui.kit.JobBar;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Problems;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.parcel.WipeWords;
import zhenggai.ui.recovery.RecoveryModel;
import zhenggai.ui.recovery.RecoveryPage;
import zhenggai.ui.recovery.RestoredWords;
import zhenggai.ui.start.StartScreen;
import zhenggai.ui.window.Place;
import zhenggai.ui.window.ShortcutSheet;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.WindowMenu;
import zhenggai.ui.workplace.Workplace;
import zhenggai.words.DueSentence;
import zhenggai.words.Texts;

/** The window: one stage that shows the start screen or the workplace of the one open case. */
public final class ZhenggaiApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** There before the window is, so that it can load what opening a case needs while the window system starts. */
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(work -> thread(work, "case"));

    /** Makes and draws papers: a large one keeps nobody from working on the case. */
    private static final ExecutorService PRESS = Executors.newSingleThreadExecutor(work -> thread(work, "press"));

    private static OneWindow window;

    private final Clock clock = Clock.systemDefaultZone();
    private final Cases cases = new Cases(clock, Main.actor(), Folders.backups());
    private final Remembered remembered = Folders.remembered(CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, PRESS)::execute);
    private final Notices notices;
    private javafx.stage.Stage stage;
    private Scene scene;
    private Drawn drawn;
    private Background background;
    private Problems problems;
    private BesideClock besideClock;
    private Watchman watchman;
    private final Timeline watch = new Timeline(new KeyFrame(Duration.minutes(1), event -> look()));
    /** A window that is just being shown is left in peace: waking the other toolkit takes a while, and on X11 they look at the same errors. */
    private final PauseTransition settle = new PauseTransition(Duration.seconds(5));
    private @Nullable OpenCase open;
    /** How many cases were asked for: of two asked for in quick succession only the last comes into the window. */
    private int asked;
    private final InWindow inWindow = new InWindow();
    private Drafts drafts = new Drafts();

    /** The look is named before the first control is made, or the toolkit would load its own first. */
    public ZhenggaiApp() {
        Theme.base(Theme.Look.of(remembered));
        notices = new Notices();
    }

    /** Shows the window, and returns when it is gone. */
    static void open(OneWindow first, String... args) {
        WORKER.execute(args.length > 0 ? Cases::warmUp : LoggerFactory::getILoggerFactory);
        window = first;
        launch(ZhenggaiApp.class, args);
    }

    /** Each other start of the program brings the window forward, with the case it was asked to open. */
    private void listen() {
        try {
            window.listen(asked -> background.tell(() -> {
                Place.toFront(stage);
                if (!asked.isEmpty() && !Path.of(asked).equals(inWindow.file())) {
                    open(Path.of(asked));
                }
            }));
        } catch (IOException e) {
            background.tell(() -> problems.show(e));
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void start(javafx.stage.Stage first) {
        stage = first;
        problems = new Problems(notices, () -> stage);
        background = new Background(WORKER, PRESS, Platform::runLater, problems::show);
        besideClock = new BesideClock(background, notices);
        watchman = new Watchman(clock, background, this::urgent, besideClock::ring);
        settle.setOnFinished(event -> attend());
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> problems.show(failure));
        scene = new Scene(new Label(), WIDTH, HEIGHT);
        drawn = new Drawn(scene, background::tell);
        FirstFrame.watch(scene, drawn, this::open);
        stage.setScene(scene);
        stage.setTitle(Texts.text("app.name"));
        Place.restore(stage, remembered, WIDTH, HEIGHT);
        background.press(WindowIcon::picture, stage.getIcons()::setAll);
        WindowKeys.on(scene, inWindow::workplace, new WindowKeys.Everywhere(() -> beginning().open(), inWindow::help, () -> ShortcutSheet.show(stage)));
        thread(this::listen, "ear").start();
        List<String> given = getParameters().getRaw();
        if (given.isEmpty()) {
            Theme.loadFonts();
            showStart();
            // a case is opened after a click at the earliest; the screen one clicks on comes first
            drawn.then(() -> {
                if (!WORKER.isShutdown()) {
                    WORKER.execute(Cases::warmUp);
                }
            });
        } else {
            open(Path.of(given.getFirst()));
            // while the case is opened
            Theme.loadFonts();
        }
    }

    /** Looks after the case, once a minute; the icon beside the clock is there from the first case on. */
    private void attend() {
        background.press(() -> {
            Folders.lent().tidy();
            return true;
        }, tidied -> { });
        watchman.ask();
        if (watch.getStatus() != Animation.Status.RUNNING) {
            watch.setCycleCount(Animation.INDEFINITE);
            watch.play();
            besideClock.appear(() -> Place.toFront(stage), Platform::exit);
        }
    }

    private void look() {
        watchman.look();
        @Nullable Workplace workplace = inWindow.workplace();
        if (workplace != null) {
            workplace.turn();
        }
    }

    /** Asked on the worker, where cases are opened and closed. */
    private Optional<String> urgent() {
        return open == null ? Optional.empty()
            : DueSentence.of(DueSentence.caseName(open.path()), open.reminders().matters(open.today()), open.today());
    }

    @Override
    public void stop() {
        settle.stop();
        watch.stop();
        watchman.rest();
        Place.keep(stage, remembered);
        // what was typed and not yet saved goes to the worker before the case is closed there
        inWindow.leave();
        background.jobs().forEach(Job::callOff);
        PRESS.submit(besideClock::leave);
        PRESS.submit(Folders.lent()::clear);
        WORKER.submit(this::closeCase);
        WORKER.close();
        PRESS.close();
        try {
            window.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remembered.write();
    }

    private void showStart() {
        Welcome welcome = new Welcome(new StartScreen(remembered.recent(), beginning(), StartScreen.typedIn(scene.getRoot())).build(), background, notices.bar());
        inWindow.withoutCase(welcome::help);
        show(welcome.root());
    }

    /** A screen without a case. Only with something to see is the window there: an empty one first is drawn for nothing. */
    private void show(Parent root) {
        stage.setTitle(Texts.text("app.name"));
        dress(root);
        stage.show();
    }

    private void dress(Parent root) {
        scene.setRoot(root);
        Theme.base(Theme.Look.of(remembered));
        Theme.apply(scene, (int) remembered.number("scale", 100), Theme.Look.of(remembered));
        root.applyCss();
    }

    /** Opens a case in the place of the one that is open; if that fails, it is said what is wrong and what can be done. */
    private void open(Path file) {
        begin(() -> cases.open(file), failure -> recover(file, failure));
    }

    /** Opens a new case; if that fails, the start screen is there and the old one is closed. */
    private void begin(Callable<OpenCase> how) {
        begin(how, this::startAfter);
    }

    private void startAfter(Throwable failure) {
        showStart();
        problems.show(failure);
    }

    private void begin(Callable<OpenCase> how, Consumer<Throwable> otherwise) {
        leave();
        drafts = new Drafts();
        int mine = ++asked;
        background.run(() -> {
            closeCase();
            open = how.call();
            // off the FX thread, before the first screen is built
            Texts.call(open.basis().rules().labels());
            return open;
        }, entered -> {
            if (mine == asked) {
                Door.pass(entered, background, page -> {
                    if (mine == asked) {
                        show(page);
                    }
                }, this::toStart, () -> {
                    if (mine == asked) {
                        opened(entered);
                    }
                });
            }
        }, failure -> {
            if (mine == asked) {
                otherwise.accept(failure);
            } else {
                // another case is on its way into the window; that this one did not come is still said
                problems.show(failure);
            }
        });
    }

    private void recover(Path file, Throwable failure) {
        RecoveryPage recovery = new RecoveryPage(file, new RecoveryPage.Ways(this::open, looked -> begin(() -> cases.openReadOnly(looked)), this::showStart,
            this::restore, fetched -> beginning().fetching().ask(fetched)), () -> stage);
        BorderPane page = new BorderPane(recovery.screen(failure, cases.recovery(), background, new RecoveryModel.Ground(clock, Main.edition())));
        page.setBottom(new VBox(notices.bar(), new JobBar(background.jobs())));
        show(page);
    }

    private void restore(Path file, Backup backup) {
        restore(file, () -> cases.recovery().restore(backup, file, Meter.NONE));
    }

    /** Closes the case, lets something else take its place, and opens that. */
    private void restore(Path file, Callable<Recovery.Restored> how) {
        begin(() -> {
            Recovery.Restored restored = how.call();
            background.tell(() -> notices.say(RestoredWords.of(restored)));
            return cases.open(file);
        }, failure -> recover(file, failure));
    }

    private Workplace opened(OpenCase opened) {
        remembered.opened(opened.path());
        // the scale is known to every size from here on
        Theme.apply(scene, (int) remembered.number("scale", 100), Theme.Look.of(remembered));
        Workplace workplace = new Workplace(opened, new Ground(background, notices, remembered, Folders.home(), () -> stage, drafts), menu());
        inWindow.enter(workplace, opened.path());
        workplace.whenRenamed(this::rebuild);
        workplace.whenOpened(copy -> getHostServices().showDocument(copy.toUri().toString()));
        workplace.whenRestoreAsked(backup -> restore(opened.path(), backup),
            replaced -> restore(opened.path(), () -> cases.recovery().takeBack(replaced, opened.path(), Meter.NONE)));
        workplace.whenElsewhereAsked(this::open, () -> begin(() -> cases.openReadOnly(opened.path())));
        workplace.whenSampleAsked(() -> beginning().trySample());
        workplace.whenWiped(this::wipe);
        workplace.whenDrawn(drawn::then);
        dress(workplace.build());
        // behind the board's first look, so that the window is drawn at once with its figures in it; what only the other places ask for comes
        // behind the next picture, in which the board is whole
        background.run(() -> true, looked -> {
            stage.show();
            drawn.then(() -> drawn.then(() -> {
                if (inWindow.workplace() == workplace) {
                    workplace.ready();
                }
            }));
            News.tell(remembered, Main.version(), notices, workplace.help());
            settle.playFromStart();
        });
        stage.setTitle(Texts.text("window.title", opened.path().getFileName(), Texts.text("app.name")));
        return workplace;
    }

    private void toStart() {
        leave();
        background.run(() -> {
            closeCase();
            return true;
        }, done -> showStart(), this::startAfter);
    }

    private void wipe(Path file, List<Path> further) {
        leave();
        remembered.forget(file);
        background.run(() -> {
            closeCase();
            return Wiping.wipe(file, further, file.getFileName().toString());
        }, wiped -> {
            showStart();
            notices.say(WipeWords.of(wiped));
        }, this::startAfter);
    }

    /** Until another screen is there nothing more is asked for on this one: work under way may keep the case from closing for a while. */
    private void leave() {
        inWindow.leave();
        notices.overtaken();
        scene.getRoot().setDisable(true);
    }

    /** Whatever keeps the last backup from being taken, the file is let go of. */
    private void closeCase() {
        @Nullable OpenCase closing = open;
        open = null;
        if (closing != null) {
            Texts.call(Map.of());
            try {
                closing.backups().attempt(Occasion.CLOSED);
            } finally {
                closing.close();
            }
        }
    }

    /** Theme, scale and language reach every size and word only when the screens are made anew; what is typed in them survives. */
    private void rebuild() {
        @Nullable Workplace before = inWindow.workplace();
        if (before != null) {
            String page = before.page();
            inWindow.leave();
            opened(open).show(page);
        }
    }

    private MenuButton menu() {
        return new WindowMenu(remembered, new WindowMenu.Deeds(inWindow::workplace, () -> beginning().open(), this::toStart, this::rebuild, new WindowMenu.Help(() -> beginning().guide(), () -> ShortcutSheet.show(stage), this::about))).build();
    }

    private void about() {
        new Colophon(cases, background, path -> getHostServices().showDocument(path.toUri().toString())).show(stage, inWindow.file());
    }

    private Beginning beginning() {
        return new Beginning(cases, remembered, clock, background, stage,
            new Beginning.Ways(this::open, this::begin, this::restore, notices::say, new Beginning.Aside(inWindow::help, this::about, this::showStart)));
    }
}
