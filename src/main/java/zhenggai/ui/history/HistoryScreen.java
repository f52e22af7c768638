package zhenggai.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** The history as a table of who, when and what, narrowed by the fields above it; below it, what exactly the chosen step changed. */
public final class HistoryScreen {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SIGNS = 12;

    private final HistoryModel model;
    private final ZoneId zone;
    private final Consumer<HistoryFilter> export;
    private final TableView<HistoryStep> table = new TableView<>();
    private final Label chain = new Label();
    private final Label refusal = new Label();
    private final Label item = new Label();

    /** @param export saves the steps that pass as a paper */
    public HistoryScreen(HistoryModel model, ZoneId zone, Consumer<HistoryFilter> export) {
        this.model = model;
        this.zone = zone;
        this.export = export;
    }

    public Parent build() {
        SplitPane split = new SplitPane(new BorderPane(table(), null, null, below(), null), new StepDetail(model, zone, refusal::setText).build());
        split.setOrientation(Orientation.VERTICAL);
        FilterLine filters = new FilterLine(model, zone, refusal::setText);
        Runnable divide = () -> split.setDividerPositions(share(filters.fold()));
        filters.fold().lowProperty().addListener((property, before, now) -> divide.run());
        divide.run();
        BorderPane root = new BorderPane();
        root.setTop(new VBox(new ToolLine(filters.build(), deeds()), said()));
        root.setCenter(split);
        root.getStyleClass().add("screen");
        model.stepsProperty().addListener((property, before, now) -> show(before, now));
        model.checkProperty().addListener((property, before, now) -> show(now));
        model.filterProperty().addListener((property, before, now) -> item.setText(model.itemWords()));
        model.reload();
        return root;
    }

    /** The steps come first where there is little room; what one of them changed can be scrolled. */
    private static double share(Fold fold) {
        return fold.lowProperty().get() ? 0.74 : 0.6;
    }

    private Node deeds() {
        Button verify = Icons.labelled(Icons.LOCK, Texts.text("history.verify"));
        verify.setId("history-verify");
        verify.setOnAction(event -> model.verify());
        Button save = Icons.labelled(Icons.SAVE, Texts.text("history.export"));
        save.setId("history-export");
        save.setOnAction(event -> export.accept(model.filterProperty().get()));
        HBox deeds = new HBox(Theme.em(0.6), verify, save);
        deeds.setAlignment(Pos.BOTTOM_LEFT);
        return deeds;
    }

    /** What the fields or a deed had to say, one below the other where there is something. */
    private Node said() {
        refusal.setId("history-refusal");
        refusal.getStyleClass().add("refusal");
        chain.setId("history-chain");
        item.setId("history-only");
        FlowPane said = new FlowPane(Theme.em(1.2), Theme.em(0.2), item, chain, refusal);
        for (Label label : List.of(refusal, chain, item)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        said.getStyleClass().add("history-said");
        return said;
    }

    private void show(@Nullable ChainCheck check) {
        if (check != null) {
            chain.setText(check.holds() ? Texts.text("history.holds", check.steps(), check.head().substring(0, Math.min(SIGNS, check.head().length())))
                : Texts.text("history.broken", check.firstBroken()));
            chain.getStyleClass().setAll("label", check.holds() ? "status-closed" : "refusal");
        }
    }

    /** A further page below keeps what is chosen; another list begins at its newest. */
    private void show(List<HistoryStep> before, List<HistoryStep> now) {
        boolean longer = !before.isEmpty() && now.size() > before.size() && now.getFirst().equals(before.getFirst());
        if (longer) {
            table.getItems().addAll(now.subList(before.size(), now.size()));
        } else {
            table.getItems().setAll(now);
            table.getSelectionModel().selectFirst();
            table.scrollTo(0);
        }
    }

    private Node table() {
        table.setId("history-table");
        TableColumn<HistoryStep, String> thing = HintedCell.column("history.column.thing", 20, HistoryScreen::things);
        table.getColumns().setAll(List.of(HintedCell.column("history.column.number", 4, step -> String.valueOf(step.number())),
            HintedCell.column("history.column.when", 10.2, step -> WHEN.format(step.at().atZone(zone))),
            HintedCell.column("history.column.who", 5.4, step -> step.actor().person()),
            HintedCell.column("history.column.what", 10, step -> Texts.verb(step.verb())), thing));
        table.getColumns().forEach(column -> column.setSortable(false));
        WholeColumns.in(table, thing, 8);
        table.setFixedCellSize(Theme.em(2.5));
        table.setMinHeight(Theme.em(12.5));
        table.setAccessibleText(Texts.text("window.history"));
        table.setPlaceholder(new EmptyState(Icons.HISTORY, Texts.text("history.empty"), Texts.text("history.empty-hint")));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.choose(now));
        return table;
    }

    private Node below() {
        Button older = Icons.labelled(Icons.DOWN, Texts.text("history.older"));
        older.setId("history-older");
        older.visibleProperty().bind(model.moreProperty());
        older.managedProperty().bind(older.visibleProperty());
        older.setOnAction(event -> model.older());
        HBox below = new HBox(older);
        below.setAlignment(Pos.CENTER);
        return below;
    }

    private static String things(HistoryStep step) {
        if (step.things().isEmpty()) {
            return "";
        }
        String first = Texts.text("history.thing-short", step.things().getFirst().subject(), HistorySentence.called(step.things().getFirst()));
        return step.touched() == 1 ? first : Texts.text("history.things", step.touched(), first);
    }
}
