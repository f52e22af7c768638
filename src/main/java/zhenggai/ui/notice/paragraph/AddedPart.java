package zhenggai.ui.notice.paragraph;

import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.notice.Rank;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The form in which a paragraph is added behind the one that is looked at. */
final class AddedPart extends VBox {
    private final TextArea added = Forms.area(Texts.text("notices.added-text"), 2);

    AddedPart(ParagraphModel model) {
        super(Theme.em(0.5));
        Button add = Icons.labelled(Icons.ADD, Texts.text("notices.add"));
        ComboBox<Rank> rank = NamedBox.of(Stream.of(Rank.values()).toList(), Texts::text);
        rank.setId("paragraph-added-rank");
        rank.setPrefWidth(Theme.em(12));
        rank.valueProperty().bindBidirectional(model.addedRankProperty());
        added.setId("paragraph-added");
        added.textProperty().bindBidirectional(model.added().textProperty());
        add.setId("paragraph-add");
        add.setOnAction(event -> model.add());
        FlowPane row = new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("notices.added-rank"), rank), add);
        row.setRowValignment(javafx.geometry.VPos.BOTTOM);
        getChildren().setAll(Forms.heading(Texts.text("notices.adding")), Forms.field(Texts.text("notices.added-text"), added), row);
    }

    /** Puts the cursor into the new text. */
    void toText() {
        added.requestFocus();
    }
}
