package zhenggai.ui.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import zhenggai.bench.Figures;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.testkit.Clerk;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;

/** Part of the benchmark: what the window holds after its start, after five hundred openings, and after an hour of somebody's work. */
final class LongDayPart {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final int OPENINGS = 500;
    private static final int STAGES = 5;
    /** A deed every six seconds for an hour. */
    private static final int DEEDS = 600;

    private final Path folder;
    private final Figures figures;
    /** One for all that is shown after each other, as the program has it. */
    private final Background background = new Background(Runnable::run, Runnable::run, failed -> {
        throw new IllegalStateException(failed);
    });
    private final Stage stage;
    private final Ground ground;

    private LongDayPart(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
        stage = new Stage();
        stage.setScene(new Scene(new Region(), 1280, 800));
        ground = new Ground(background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), () -> stage);
        stage.show();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]).getParent(), "day");
        Path copy = Files.copy(Path.of(args[0]), folder.resolve("day.zgt"));
        try (OpenCase open = new Cases(CLOCK, new Actor("示例经办人", "clerk", "bench")).open(copy)) {
            Platform.startup(() -> {
                Theme.dark(false);
                Theme.loadFonts();
            });
            Platform.setImplicitExit(false);
            LongDayPart[] day = new LongDayPart[1];
            onScreen(() -> day[0] = new LongDayPart(folder, new Figures(args[1])));
            day[0].pass(open);
            Platform.exit();
        }
    }

    private void pass(OpenCase open) throws Exception {
        onScreen(() -> window(open, 0));
        held("after the start");
        for (int stage = 1; stage <= STAGES; stage++) {
            for (int opening = 0; opening < OPENINGS / STAGES; opening++) {
                int turn = opening;
                onScreen(() -> window(open, turn));
            }
            held("after " + OPENINGS / STAGES * stage + " windows");
        }
        Workplace[] workplace = new Workplace[1];
        onScreen(() -> workplace[0] = shown(open));
        Clerk clerk = new Clerk("经办人", 20261128, folder);
        for (int deed = 0; deed < DEEDS; deed++) {
            int turn = deed;
            onScreen(() -> {
                visit(workplace[0], turn);
                clerk.work(open, 1);
            });
        }
        held("after an hour's work");
        onScreen(stage::close);
    }

    /** Each by itself, so that the toolkit draws and tidies up in between. */
    private static void onScreen(Runnable deed) throws Exception {
        FutureTask<?> task = new FutureTask<>(deed, null);
        Platform.runLater(task);
        task.get();
        FutureTask<?> after = new FutureTask<>(() -> { }, null);
        Platform.runLater(after);
        after.get();
    }

    private void visit(Workplace workplace, int turn) {
        List<Page> pages = workplace.pages();
        workplace.show(pages.get(turn % pages.size()).name());
        layOut();
    }

    private void window(OpenCase open, int turn) {
        Workplace workplace = shown(open);
        visit(workplace, turn);
        workplace.leave();
    }

    private Workplace shown(OpenCase open) {
        Workplace workplace = new Workplace(open, ground, new Region());
        stage.getScene().setRoot(workplace.build());
        Theme.apply(stage.getScene(), 100, false);
        layOut();
        workplace.ready();
        return workplace;
    }

    private void layOut() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private void held(String when) throws IOException, InterruptedException {
        figures.heap("heap " + when);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            double kilobytes = Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
            figures.megabytes("resident memory " + when, kilobytes / 1024);
        }
    }
}
