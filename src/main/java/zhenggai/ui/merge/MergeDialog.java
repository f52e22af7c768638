package zhenggai.ui.merge;

import static zhenggai.ui.kit.HintedCell.column;
import static zhenggai.ui.kit.HintedCell.narrow;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.merge.Side;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.merge.MergeModel.Line;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.MergeWords;
import zhenggai.words.Texts;

/** Shows what both sides did to the same, side by side, and asks of each which side is right, before the cases are merged. */
public final class MergeDialog {
    private static final int WIDE = 66;
    private static final int HIGH = 42;

    private final MergeModel model;
    private final TableView<Line> table = new TableView<>();

    public MergeDialog(MergeModel model) {
        this.model = model;
    }

    /** @param then is told what was done, in a sentence */
    public void show(Window owner, Consumer<String> then) {
        Asking asking = new Asking(owner, Texts.text("merge.title", model.lines().size()),
            Bindings.createBooleanBinding(() -> model.underWayProperty().get() || model.undecidedProperty().get() > 0, model.underWayProperty(), model.undecidedProperty()));
        asking.pane().setContent(content());
        Room.give(asking.pane(), owner, WIDE, HIGH);
        Button merge = asking.verb(Texts.text("case.merge"), ButtonData.OK_DONE, close -> model.merge(said -> {
            close.run();
            then.accept(said);
        }));
        merge.setId("merge-apply");
        asking.show(model.lines().isEmpty() ? merge : table);
    }

    private Node content() {
        Label summary = Forms.muted("");
        summary.textProperty().bind(model.summaryProperty());
        summary.setWrapText(true);
        summary.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        VBox content = new VBox(Theme.em(0.8), summary);
        if (!model.lines().isEmpty()) {
            fill();
            VBox.setVgrow(table, Priority.ALWAYS);
            content.getChildren().addAll(decisions(), table, sides());
        }
        content.getChildren().add(TextBox.refusal(model.refusalProperty()));
        return content;
    }

    private void fill() {
        table.setId("merge-conflicts");
        table.setAccessibleText(Texts.text("merge.conflicts"));
        table.setFixedCellSize(Theme.em(2.4));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().setAll(List.of(column("merge.thing", 17, (Line line) -> line.words().thing()), column("merge.field", 8, (Line line) -> line.words().field()),
            column("merge.before", 12, (Line line) -> line.words().before()), column("merge.mine", 12, (Line line) -> line.words().mine()),
            column("merge.theirs", 12, (Line line) -> line.words().theirs()), narrow(column("merge.decided", 6, Line::decided))));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.lines());
        table.getSelectionModel().selectFirst();
    }

    /** Decides what is selected, or everything at once. */
    private Node decisions() {
        Label left = new Label();
        left.textProperty().bind(Bindings.createStringBinding(() -> Texts.text("merge.left", model.undecidedProperty().get()), model.undecidedProperty()));
        HBox bar = new HBox(Theme.em(0.6), take("merge.take-mine", Side.MINE, false), take("merge.take-theirs", Side.THEIRS, false),
            take("merge.all-mine", Side.MINE, true), take("merge.all-theirs", Side.THEIRS, true), left);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button take(String key, Side side, boolean all) {
        Button button = new Button(Texts.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            List<Integer> which = all ? IntStream.range(0, model.lines().size()).boxed().toList() : List.copyOf(table.getSelectionModel().getSelectedIndices());
            model.take(which, side);
            table.getSelectionModel().clearSelection();
            int next = IntStream.range(0, model.lines().size()).filter(at -> model.lines().get(at).side() == null).findFirst().orElse(which.isEmpty() ? 0 : which.getLast());
            table.getSelectionModel().select(next);
            table.scrollTo(Math.max(0, next - 2));
        });
        return button;
    }

    /** The whole texts of the line that is selected. */
    private Node sides() {
        HBox sides = new HBox(Theme.em(0.8), side("merge.before", MergeWords.Line::before), side("merge.mine", MergeWords.Line::mine),
            side("merge.theirs", MergeWords.Line::theirs));
        sides.setMinHeight(Theme.em(8));
        return sides;
    }

    private Node side(String key, Function<MergeWords.Line, String> words) {
        TextArea area = Forms.area(Texts.text(key), 4);
        area.setEditable(false);
        area.setWrapText(true);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> area.setText(text(now, words)));
        area.setText(text(table.getSelectionModel().getSelectedItem(), words));
        Node field = Forms.field(Texts.text(key), area);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static String text(@Nullable Line line, Function<MergeWords.Line, String> words) {
        return line == null ? "" : words.apply(line.words());
    }
}
