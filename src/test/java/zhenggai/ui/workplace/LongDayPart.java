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

    private LongDayPart(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]).getParent(), "day");
        Path copy = Files.copy(Path.of(args[0]), folder.resolve("day.zgt"));
        LongDayPart day = new LongDayPart(folder, new Figures(args[1]));
        try (OpenCase open = new Cases(CLOCK, new Actor("示例经办人", "clerk", "bench")).open(copy)) {
            Platform.startup(() -> {
                Theme.dark(false);
                Theme.loadFonts();
            });
            Platform.setImplicitExit(false);
            day.pass(open);
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
        Stage[] stage = new Stage[1];
        Workplace[] workplace = new Workplace[1];
        onScreen(() -> {
            stage[0] = new Stage();
            workplace[0] = workplace(open, stage[0]);
            show(stage[0], workplace[0]);
        });
        Clerk clerk = new Clerk("经办人", 20261128, folder);
        for (int deed = 0; deed < DEEDS; deed++) {
            int turn = deed;
            onScreen(() -> {
                visit(workplace[0], turn, stage[0]);
                clerk.work(open, 1);
            });
        }
        held("after an hour's work");
        onScreen(stage[0]::close);
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

    private static void visit(Workplace workplace, int turn, Stage stage) {
        List<Page> pages = workplace.pages();
        workplace.show(pages.get(turn % pages.size()).name());
        layOut(stage);
    }

    private void window(OpenCase open, int turn) {
        Stage stage = new Stage();
        Workplace workplace = workplace(open, stage);
        show(stage, workplace);
        visit(workplace, turn, stage);
        workplace.leave();
        stage.close();
    }

    private Workplace workplace(OpenCase open, Stage stage) {
        Background background = new Background(Runnable::run, Runnable::run, failed -> {
            throw new IllegalStateException(failed);
        });
        return new Workplace(open, new Ground(background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), () -> stage), new Region());
    }

    private static void show(Stage stage, Workplace workplace) {
        Parent root = workplace.build();
        stage.setScene(new Scene(root, 1280, 800));
        Theme.apply(stage.getScene(), 100, false);
        stage.show();
        layOut(stage);
    }

    private static void layOut(Stage stage) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private void held(String when) throws IOException {
        figures.heap("heap " + when);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            double kilobytes = Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
            figures.megabytes("resident memory " + when, kilobytes / 1024);
        }
    }
}
