package zhenggai.ui.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import zhenggai.bench.Figures;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.board.look.Shown;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Theme;

/** Part of the benchmark: working out the start board of a case, and showing it. */
final class BoardPart {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private BoardPart() {}

    public static void main(String[] args) throws Exception {
        Figures figures = new Figures(args[1]);
        Path copy = Path.of(args[0]).resolveSibling("copy-" + ProcessHandle.current().pid() + ".zgt");
        Files.copy(Path.of(args[0]), copy);
        copy.toFile().deleteOnExit();
        try (OpenCase open = new Cases(CLOCK, new Actor("示例经办人", "clerk", "bench")).open(copy)) {
            figures.time("work out the start board", () -> open.reminders().board());
            BoardLook look = new BoardLook(open.reminders().board(), open.reminders().rules(), open.today().minusDays(3));
            figures.time("group what needs somebody (" + look.board().matters().size() + ")", () -> look.lines(Shown.ALL));
            FutureTask<Boolean> measured = new FutureTask<>(() -> {
                screen(open, look, figures);
                return true;
            });
            Platform.startup(measured);
            measured.get();
            Platform.exit();
        }
    }

    private static void screen(OpenCase open, BoardLook look, Figures figures) throws Exception {
        Theme.loadFonts();
        BoardModel model = new BoardModel(open, new Background(Runnable::run, Runnable::run, failed -> {
            throw new IllegalStateException(failed);
        }), null);
        Parent root = new BoardScreen(model, new Nowhere()).build();
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1124, 724));
        Theme.apply(stage.getScene(), 100, false);
        stage.show();
        figures.time("FX thread: show the start board", () -> {
            model.show(new BoardLook(look.board(), look.rules(), look.opened()));
            root.applyCss();
            root.layout();
            return true;
        });
    }
}
