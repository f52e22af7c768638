package zhenggai.ui.paper;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.page.PageDesk;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** The papers on the left, the pages of the chosen one in the middle, above them what is asked and what to do. */
public final class PaperScreen {
    private final PaperModel model;
    private final Deeds deeds;
    private final Label title = new Label();

    public PaperScreen(PaperModel model, Background background, Notices notices, Remembered remembered) {
        this.model = model;
        this.deeds = new Deeds(model, background, notices, remembered);
    }

    public Parent build() {
        BorderPane desk = new PageDesk(model.pages()).build();
        BorderPane middle = new BorderPane(desk);
        middle.setTop(new VBox(head(), new AskBar(model).build()));
        middle.setBottom(deeds.facts());
        BorderPane root = new BorderPane(middle);
        root.getStyleClass().addAll("screen", "papers");
        root.setLeft(new KindList(model, root.widthProperty()).build());
        model.reload();
        return root;
    }

    private Node head() {
        title.getStyleClass().add("page-title");
        title.setId("paper-title");
        title.setMinWidth(Theme.em(8));
        model.requestProperty().addListener((property, before, now) -> name());
        name();
        FlowPane buttons = new FlowPane(Theme.em(0.6), Theme.em(0.5));
        buttons.getChildren().setAll(deeds.buttons());
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox head = new HBox(title, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("paper-head");
        return head;
    }

    private void name() {
        String table = model.requestProperty().get().template();
        title.setText(table.isEmpty() ? Texts.text(model.requestProperty().get().kind()) : table);
    }
}
