package zhenggai.ui.question;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Question;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** All questions about the case on the screen: a list, open ones first, and the chosen one with the field for an answer. */
public final class QuestionsView {
    private final QuestionsModel model;
    private final Consumer<MeasureId> toMeasure;
    private final ListView<Question.Asked> list = new ListView<>();
    private final VBox detail = new VBox();
    private final Label count = Forms.muted("");
    private Question.@Nullable Asked shown;
    private boolean filling;

    public QuestionsView(QuestionsModel model, Consumer<MeasureId> toMeasure) {
        this.model = model;
        this.toMeasure = toMeasure;
    }

    public Parent build() {
        list.setId("questions");
        list.setAccessibleText(Texts.text("question.heading"));
        list.setCellFactory(view -> new Line());
        list.setPlaceholder(new EmptyState(Icons.CALM, Texts.text("question.none"), Texts.text("question.never-a-verdict")));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        detail.getStyleClass().add("panel");
        SplitPane split = new SplitPane(list, scrolled(detail));
        split.setDividerPositions(0.55);
        VBox head = new VBox(Theme.em(0.3), count, Forms.muted(Texts.text("question.never-a-verdict")));
        head.getStyleClass().add("toolbar");
        BorderPane root = new BorderPane();
        root.setTop(head);
        root.setCenter(split);
        root.getStyleClass().add("screen");
        model.askedProperty().addListener((property, before, now) -> show(now));
        show(model.askedProperty().get());
        return root;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinWidth(Theme.em(18));
        Reveal.focused(scroll);
        return scroll;
    }

    private void show(List<Question.Asked> asked) {
        Question.Asked chosen = list.getSelectionModel().getSelectedItem();
        filling = true;
        list.setItems(FXCollections.observableArrayList(asked));
        long open = model.open();
        count.setText(Texts.text("question.count", open, asked.size() - open));
        asked.stream().filter(one -> chosen != null && one.question().key().equals(chosen.question().key())).findFirst()
            .or(() -> asked.stream().findFirst()).ifPresent(list.getSelectionModel()::select);
        filling = false;
        choose(list.getSelectionModel().getSelectedItem());
    }

    /** The same question keeps its card, with the answer that is being typed there. */
    private void choose(Question.@Nullable Asked asked) {
        if (filling || Objects.equals(asked, shown)) {
            return;
        }
        shown = asked;
        detail.getChildren().setAll(asked == null ? List.of() : List.of(card(asked)));
    }

    private Node card(Question.Asked asked) {
        Question question = asked.question();
        return new QuestionCard(model.answering(), asked, way(question), List.of(new AnswerForm(model.answering(), question)));
    }

    private @Nullable Runnable way(Question question) {
        return question.first().<Runnable>map(first -> () -> toMeasure.accept(first)).orElse(null);
    }

    /** A question in two lines. */
    private static final class Line extends ListCell<Question.Asked> {
        private final Label title = new Label();
        private final Label found = Forms.muted("");
        private final VBox both = new VBox(title, found);

        Line() {
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            found.setMinHeight(Region.USE_PREF_SIZE);
            // as wide as the list, so that words wrap instead of pushing it
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Question.Asked asked, boolean empty) {
            super.updateItem(asked, empty);
            setGraphic(empty || asked == null ? null : both);
            if (!empty && asked != null) {
                title.setText(QuestionCard.title(asked));
                found.setText(QuestionWords.found(asked.question()));
                setAccessibleText(title.getText() + "\n" + found.getText());
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = getListView() == null ? 0 : getListView().getWidth() - snappedLeftInset() - snappedRightInset() - Theme.em(1);
            return getGraphic() == null || room <= 0 ? super.computePrefHeight(width) : snappedTopInset() + both.prefHeight(room) + snappedBottomInset();
        }
    }
}
