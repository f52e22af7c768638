package zhenggai.ui.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import zhenggai.bench.Figures;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.history.Touched;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.ledger.look.LedgerColumn;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.ledger.look.LedgerIndex;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.ledger.look.LedgerSort;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.panel.Panel;

/** Part of the benchmark: searching, filtering and showing the ledger of a case. */
final class LedgerPart {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private LedgerPart() {}

    public static void main(String[] args) throws Exception {
        Figures figures = new Figures(args[1]);
        Path copy = Path.of(args[0]).resolveSibling("copy-" + ProcessHandle.current().pid() + ".zgt");
        Files.copy(Path.of(args[0]), copy);
        copy.toFile().deleteOnExit();
        try (OpenCase open = new Cases(CLOCK, new Actor("示例经办人", "clerk", "bench")).open(copy)) {
            Background immediate = new Background(Runnable::run, Runnable::run, failed -> {
                throw new IllegalStateException(failed);
            });
            LedgerModel model = new LedgerModel(open, immediate);
            model.reload();
            figures.heap("heap after opening, ledger and index");
            Ledger ledger = open.ledgers().current();
            figures.time("build the search index", () -> new LedgerIndex(ledger));
            searches(new LedgerIndex(ledger), figures);
            changes(open, model, figures);
            screen(model, figures);
        }
    }

    private static void changes(OpenCase open, LedgerModel model, Figures figures) throws Exception {
        Iterator<Measure> measures = open.ledgers().current().measures().map(MeasureLeaf::measure).limit(64).toList().iterator();
        open.whenChanged(model::changed);
        figures.time("edit one measure up to the new look", () -> {
            Measure next = measures.next();
            open.measures().reword(next.id(), next.text() + "补充说明。");
            model.reload();
            return model.lookProperty().get();
        });
        figures.time("whole reload of the model", () -> {
            model.changed(Set.of(new Touched(Subject.PERSON, 1, ThingChange.What.CHANGED, 0, 0)));
            model.reload();
            return model.lookProperty().get();
        });
    }

    private static void searches(LedgerIndex index, Figures figures) throws Exception {
        LedgerQuery every = LedgerQuery.EVERYTHING;
        String person = index.ledger().measures().flatMap(leaf -> leaf.names(Role.RESPONSIBLE_PERSON).stream()).findFirst().orElseThrow();
        figures.time("search a word of two characters", () -> index.find(every.typed("台账"), DAY));
        figures.time("search a word that is not there", () -> index.find(every.typed("没有"), DAY));
        figures.time("search two words", () -> index.find(every.typed("台账 每季度"), DAY));
        figures.time("search pinyin initials", () -> index.find(every.typed("zxm"), DAY));
        figures.time("filter by state and overdue", () -> index.find(every.filtered(LedgerFilter.ALL.inStates(Set.of(MeasureState.UNDER_WAY)).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED))), DAY));
        figures.time("filter by person", () -> index.find(every.filtered(LedgerFilter.ALL.of(person, null)), DAY));
        figures.time("sort measures by deadline", () -> index.find(every.flattened(true).sorted(new LedgerSort(LedgerColumn.DEADLINE, false)), DAY));
    }

    private static void screen(LedgerModel model, Figures figures) throws Exception {
        FutureTask<Boolean> measured = new FutureTask<>(() -> {
            table(model, figures);
            return true;
        });
        Platform.startup(measured);
        measured.get();
        figures.heap("heap with the table on the screen");
        Platform.exit();
    }

    private static void table(LedgerModel model, Figures figures) throws Exception {
        Theme.loadFonts();
        LedgerTable table = new LedgerTable(new Remembered(Files.createTempDirectory("bench")), sort -> { });
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
        beside(table, all, figures);
    }

    /** The panel comes beside the whole ledger, which has all the width before. */
    private static void beside(LedgerTable table, LedgerModel.Look all, Figures figures) throws Exception {
        TreeTableView<LedgerRow> view = table.view();
        Detail<LedgerRow, Panel> detail = new Detail<>(() -> view.getSelectionModel().isEmpty() ? null : view.getSelectionModel().getSelectedItem().getValue(),
            view.getSelectionModel()::clearSelection, LedgerRow::key, Empty::new, "");
        StackPane body = (StackPane) view.getScene().getRoot();
        body.getScene().getWindow().setWidth(1290);
        detail.stand(body, view, new Remembered(Files.createTempDirectory("bench")), new Detail.Divider("ledger-divider", 0.6));
        LedgerRow first = all.rows().getFirst().children().getFirst();
        figures.time("FX thread: the panel comes with a line and goes", () -> {
            for (LedgerRow row : Arrays.asList(first, null)) {
                if (row == null) {
                    view.getSelectionModel().clearSelection();
                } else {
                    table.choose(row.key());
                }
                detail.choose();
                body.applyCss();
                body.layout();
            }
            return true;
        });
    }

    /** What a panel costs is measured elsewhere. */
    private record Empty(LedgerRow row) implements Panel {
        @Override
        public Parent build() {
            return new StackPane();
        }

        @Override
        public void reload() { }

        @Override
        public void edit() { }

        @Override
        public void leave() { }
    }
}
