package zhenggai;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.desktop.StartEntry;
import zhenggai.domain.Actor;
import zhenggai.ui.board.look.LastOpening;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.start.StartScreen;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;

/** Takes a picture of every screen, without a display: everything happens at once on the FX thread, so nothing has to be waited for. */
final class Pictures {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int AWAY = 21;
    /** The tables that a picture shows with a line chosen, because what stands beside them is about it, by the page they stand on. */
    private static final Map<String, String> CHOSEN = Map.of("supervision", "#acts", "register", "#regulations", "meeting", "#meetings", "opinion", "#opinions");

    private final Actor actor;
    private final ZoneId zone;
    private final Path folder;

    Pictures(Actor actor, ZoneId zone, Path folder) {
        this.actor = actor;
        this.zone = zone;
        this.folder = folder;
    }

    /** @param document a text to show in the screen that reads documents */
    void take(Path caseFile, String document) {
        startToolkit();
        onFxThread(() -> {
            Theme.loadFonts();
            try (OpenCase open = new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).atZone(zone).toInstant(), zone), actor).open(caseFile)) {
                start(caseFile);
                // so that the board has something new to tell
                LastOpening.note(new Remembered(settings()), open.path(), SampleCase.DAY.minusDays(AWAY));
                for (boolean dark : List.of(false, true)) {
                    screens(open, document, dark, 100);
                }
                screens(open, document, false, 200);
            }
        });
        Platform.exit();
    }

    private Path settings() {
        return folder.resolve("settings");
    }

    private void start(Path caseFile) {
        Theme.dark(false);
        picture(new StartScreen(List.of(caseFile), new Nothing()).build(), "start", false, 100);
    }

    private void screens(OpenCase open, String document, boolean dark, int scale) {
        Theme.dark(dark);
        Theme.apply(new Scene(new Region()), scale, dark);
        Background background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        Workplace workplace = new Workplace(open, new Ground(background, new Notices(), new Remembered(settings()), new Home(nobodys(), Folders.lent()), () -> null), new Region());
        Parent root = workplace.build();
        String suffix = (dark ? "-dark" : "") + (scale == 100 ? "" : "-" + scale);
        for (Page page : workplace.pages()) {
            workplace.show(page.name());
            if (page.name().equals("ledger")) {
                LedgerRow category = workplace.ledger().lookProperty().get().rows().get(1);
                workplace.ledger().wantedProperty().set(category.children().getFirst().children().getFirst().key());
                workplace.ledger().reload();
            } else if (page.name().equals("intake")) {
                workplace.read(document);
            } else if (CHOSEN.containsKey(page.name())) {
                settle(root);
                ((TableView<?>) root.lookup(CHOSEN.get(page.name()))).getSelectionModel().selectFirst();
            }
            picture(root, page.name() + suffix, dark, scale);
        }
    }

    /** The pictures look the same whatever this computer starts for its user. */
    private StartEntry nobodys() {
        return StartEntry.of(false, Map.of("XDG_CONFIG_HOME", folder.resolve("settings").toString()), folder, null);
    }

    private void picture(Parent root, String name, boolean dark, int scale) {
        Scene scene = root.getScene() != null ? root.getScene() : new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, scale, dark);
        settle(root);
        Picture.save(scene, folder.resolve("screen-" + name + ".png"));
    }

    private static void settle(Parent root) {
        // once to build the cells, once more to place what they hold
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        // what scrolls is kept as a picture, and without a window nothing tells it that this is an old one
        root.lookupAll(".viewport").forEach(kept -> kept.setCache(false));
    }

    private static void startToolkit() {
        if (!Main.hasDisplay()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        try {
            up.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void onFxThread(Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        new Background(Runnable::run, Platform::runLater, failure -> { }).tell(task);
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A start screen that is only looked at. */
    private static final class Nothing implements StartScreen.Deeds {
        @Override
        public void create(String officeName) { }

        @Override
        public void open() { }

        @Override
        public void open(Path recent) { }

        @Override
        public void forget(Path recent) { }

        @Override
        public void unpack() { }

        @Override
        public void fetch() { }

        @Override
        public void trySample() { }

        @Override
        public void guide() { }

        @Override
        public void help() { }

        @Override
        public void about() { }

        @Override
        public List<MenuItem> looks() {
            return List.of();
        }
    }
}
