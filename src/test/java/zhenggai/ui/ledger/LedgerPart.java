package zhenggai.ui.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import zhenggai.bench.Figures;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.ledger.look.LedgerIndex;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;

/** Part of the benchmark: searching, filtering and showing the ledger of a case. */
final class LedgerPart {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private LedgerPart() {}

    public static void main(String[] args) throws Exception {
        Figures figures = new Figures(args[1]);
        try (OpenCase open = new Cases(CLOCK, new Actor("示例经办人", "clerk", "bench")).open(Path.of(args[0]))) {
            Background immediate = new Background(Runnable::run, Runnable::run, failed -> {
                throw new IllegalStateException(failed);
            });
            LedgerModel model = new LedgerModel(open, immediate);
            model.reload();
            figures.heap("heap after opening, ledger and index");
            Ledger ledger = open.ledgers().current();
            figures.time("build the search index", () -> new LedgerIndex(ledger));
            searches(new LedgerIndex(ledger), ledger, figures);
            figures.time("whole reload of the model", () -> {
                model.reload();
                return model.lookProperty().get();
            });
            screen(model, figures);
        }
    }

    private static void searches(LedgerIndex index, Ledger ledger, Figures figures) throws Exception {
        String person = ledger.measures().flatMap(leaf -> leaf.names(Role.RESPONSIBLE_PERSON).stream()).findFirst().orElseThrow();
        figures.time("search a word of two characters", () -> index.find(LedgerQuery.EVERYTHING.typed("台账"), DAY));
        figures.time("search a word that is not there", () -> index.find(LedgerQuery.EVERYTHING.typed("没有"), DAY));
        figures.time("search pinyin initials", () -> index.find(LedgerQuery.EVERYTHING.typed("zxm"), DAY));
        figures.time("filter by state and overdue", () -> index.find(LedgerQuery.EVERYTHING.filtered(LedgerFilter.ALL.inStates(Set.of(MeasureState.UNDER_WAY), true)), DAY));
        figures.time("filter by person", () -> index.find(LedgerQuery.EVERYTHING.filtered(LedgerFilter.ALL.of(person, null)), DAY));
    }

    private static void screen(LedgerModel model, Figures figures) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                table(model, figures);
            } catch (Exception e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        figures.heap("heap with the table on the screen");
        Platform.exit();
    }

    private static void table(LedgerModel model, Figures figures) throws Exception {
        Theme.loadFonts();
        LedgerTable table = new LedgerTable(DAY, new Remembered(Files.createTempDirectory("bench")), sort -> { });
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(table.view()), 990, 800));
        stage.show();
        LedgerModel.Look all = model.lookProperty().get();
        model.queryProperty().set(LedgerQuery.EVERYTHING.typed("台账"));
        LedgerModel.Look some = model.lookProperty().get();
        for (LedgerModel.Look look : List.of(all, some)) {
            figures.time("FX thread: show " + (look == all ? "everything" : "what a search found"), () -> {
                table.show(look, null);
                table.view().getScene().getRoot().applyCss();
                table.view().getScene().getRoot().layout();
                return true;
            });
        }
        LedgerRow last = all.rows().getLast().children().getLast();
        figures.time("FX thread: show everything with a line chosen", () -> {
            table.show(all, last.key());
            return true;
        });
    }
}
