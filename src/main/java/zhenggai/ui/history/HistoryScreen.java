package zhenggai.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** The history as a table of who, when and what; below it, what exactly the chosen step changed. */
public final class HistoryScreen {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final HistoryModel model;
    private final ZoneId zone;
    private final TableView<HistoryStep> table = new TableView<>();
    private final TextArea changes = Forms.area(Texts.text("history.changes"), 8);
    private final Label chain = new Label();

    public HistoryScreen(HistoryModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
    }

    public Parent build() {
        SplitPane split = new SplitPane(table(), changes);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.7);
        changes.setEditable(false);
        BorderPane root = new BorderPane(split);
        root.setTop(toolbar());
        root.getStyleClass().add("screen");
        model.stepsProperty().addListener((property, before, now) -> {
            table.getItems().setAll(now);
            table.getSelectionModel().selectFirst();
        });
        model.checkProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    private Node toolbar() {
        Button verify = Icons.labelled(Icons.LOCK, Texts.text("history.verify"));
        verify.setOnAction(event -> model.verify());
        HBox bar = new HBox(verify, chain);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void show(@Nullable ChainCheck check) {
        if (check != null) {
            chain.setText(check.holds() ? Texts.text("history.holds", check.steps(), check.head().substring(0, Math.min(12, check.head().length())))
                : Texts.text("history.broken", check.firstBroken()));
            chain.getStyleClass().setAll("label", check.holds() ? "status-closed" : "refusal");
        }
    }

    private Node table() {
        table.getColumns().add(column("history.column.number", 4, step -> String.valueOf(step.number())));
        table.getColumns().add(column("history.column.when", 10, step -> WHEN.format(step.at().atZone(zone))));
        table.getColumns().add(column("history.column.who", 8, step -> step.actor().person()));
        table.getColumns().add(column("history.column.what", 14, step -> Texts.verb(step.verb())));
        table.getColumns().add(column("history.column.thing", 50, HistoryScreen::things));
        table.setFixedCellSize(Theme.em(2.5));
        table.setAccessibleText(Texts.text("window.history"));
        table.setPlaceholder(new EmptyState(Icons.HISTORY, Texts.text("history.empty"), Texts.text("history.empty-hint")));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.choose(now));
        model.wholeProperty().addListener((property, before, now) -> changes.setText(now == null ? "" : changes(now)));
        return table;
    }

    private static TableColumn<HistoryStep, String> column(String key, double width, Function<HistoryStep, String> text) {
        TableColumn<HistoryStep, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue()).replace('\n', ' ')));
        return column;
    }

    private static String things(HistoryStep step) {
        return step.things().isEmpty() ? "" : step.touched() == 1 ? HistorySentence.called(step.things().getFirst())
            : Texts.text("history.things", step.touched(), HistorySentence.called(step.things().getFirst()));
    }

    private static String changes(HistoryStep step) {
        StringBuilder text = new StringBuilder();
        for (ThingChange thing : step.things()) {
            text.append(Texts.text(thing.what())).append(Texts.text("history.colon")).append(HistorySentence.called(thing)).append('\n');
            for (FieldChange field : thing.fields().stream().filter(HistorySentence::isReadable).toList()) {
                String before = field.before() == null ? Texts.text("history.nothing") : field.before();
                String after = field.after() == null ? Texts.text("history.nothing") : field.after();
                text.append("    ").append(thing.what() == ThingChange.What.CHANGED ? Texts.text("history.from-to", before, after) : after).append('\n');
            }
        }
        if (step.touched() > step.things().size()) {
            text.append(Texts.text("history.more-things", step.touched() - step.things().size()));
        }
        return text.toString();
    }
}
