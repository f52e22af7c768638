package zhenggai.ui.lookback;

import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.ui.lookback.LookBackModel.Line;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Detail;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** Looking back on the screen: the look-backs with their items, and the questions of the checks in a tab beside. */
public final class LookBackScreen {
    private final LookBackModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final ItemTable table = new ItemTable();
    private final StackPane body = new StackPane();
    private final ComboBox<LookBack> choice = NamedBox.of(List.of(), LookBackScreen::name);
    private final Label drawn = Forms.muted("");
    private final Label figures = new Label();
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("look-back.print"));
    private final Button edit = Icons.labelled(Icons.EDIT, Texts.text("look-back.edit"));
    private final Button remove = Icons.labelled(Icons.REMOVE, Texts.text("look-back.remove"));
    private final Label kept = Forms.muted("");
    private final Tab rounds = new Tab(Texts.text("window.look-back"));
    private final Tab questions = new Tab(Texts.text("question.heading"));
    private final Detail<Line, ItemPanel> detail;
    private boolean filling;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** Asks how a look-back is to be drawn, and begins it. */
        void begin();

        /** Asks for another title, day or members of a look-back. */
        void edit(LookBack lookBack);

        /** What is recorded about an item. */
        ItemModel item(LookBack lookBack, Line line);

        /** The questions of the checks. */
        Node questions();

        /** To the check forms as paper. */
        void print();

        void toMeasure(MeasureId measure);

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public LookBackScreen(LookBackModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.detail = new Detail<>(table.view().getSelectionModel()::getSelectedItem, table.view().getSelectionModel()::clearSelection, line -> line.item().id(),
            line -> new ItemPanel(line, outside.item(Objects.requireNonNull(model.lookProperty().get().shown()), line), outside),
            Texts.text("look-back.detail-hint"));
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(head());
        root.setCenter(body);
        root.getStyleClass().add("screen");
        rounds.setContent(Whole.of(root));
        questions.setContent(Whole.of(outside.questions()));
        TabPane tabs = new TabPane(rounds, questions);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("sections", "screen");
        tabs.setAccessibleText(Texts.text("window.look-back"));
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.panel().ifPresent(ItemPanel::edit);
                event.consume();
            }
        });
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
        model.reload();
        return tabs;
    }

    /** How many questions are open, in the name of their tab. */
    public void count(long open) {
        questions.setText(Texts.text("people.tab", Texts.text("question.heading"), open));
    }

    private Node head() {
        choice.setId("look-back-choice");
        choice.setAccessibleText(Texts.text("look-back.choice"));
        choice.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.chosenProperty().set(now.id());
            }
        });
        Button begin = Icons.labelled(Icons.ADD, Texts.text("look-back.begin"));
        begin.getStyleClass().add("accent");
        begin.setId("look-back-begin");
        begin.setDisable(model.isReadOnly());
        begin.setOnAction(event -> outside.begin());
        print.setId("look-back-print");
        print.setOnAction(event -> outside.print());
        edit.setId("look-back-edit");
        edit.setOnAction(event -> outside.edit(Objects.requireNonNull(model.lookProperty().get().shown())));
        remove.setId("look-back-remove");
        kept.setId("look-back-kept");
        remove.setOnAction(event -> model.remove(() -> outside.done(Texts.text("look-back.removed"))));
        figures.setWrapText(true);
        figures.setId("look-back-figures");
        figures.setMinHeight(Region.USE_PREF_SIZE);
        drawn.setMinHeight(Region.USE_PREF_SIZE);
        Fold fold = new Fold(Icons.HINT, Texts.text("fold.more"), "look-back-more");
        List.of(edit, remove, kept, drawn).forEach(fold::hide);
        VBox head = new VBox(Theme.em(0.4), new FlowPane(Theme.em(0.6), Theme.em(0.4), choice, begin, print, fold.button(), edit, remove, kept), figures, drawn);
        head.getStyleClass().add("toolbar");
        return head;
    }

    private static String name(LookBack lookBack) {
        return Texts.text("look-back.name", DayWords.of(lookBack.on()), lookBack.title());
    }

    private void show(LookBackModel.Look look) {
        filling = true;
        choice.getItems().setAll(look.all());
        choice.setValue(look.shown());
        filling = false;
        LookBack now = look.shown();
        choice.setDisable(now == null);
        print.setDisable(now == null);
        boolean hasResults = now != null && now.figures().checked() > 0;
        boolean isFixed = now == null || model.isReadOnly() || hasResults;
        edit.setDisable(isFixed);
        remove.setDisable(isFixed);
        kept.setText(hasResults ? Texts.text("look-back.has-results", now.figures().checked()) : "");
        figures.setText(now == null ? Texts.text("look-back.candidates", look.candidates()) : LookBackWords.figures(now.figures()));
        drawn.setText(now == null ? "" : Texts.text("look-back.members-are", LookBackWords.members(now)) + LookBackWords.drawn(now));
        if (now == null) {
            body.getChildren().setAll(empty());
        } else {
            detail.stand(body, table.view(), remembered, new Detail.Divider("look-back-divider", 0.6));
        }
        detail.exchange(() -> table.show(look.lines()));
        detail.panel().ifPresent(panel -> panel.follow(table.view().getSelectionModel().getSelectedItem()));
    }

    private static Node empty() {
        return new EmptyState(Icons.LOOK_BACK, Texts.text("look-back.empty.title"), Texts.text("look-back.empty.hint"));
    }
}
