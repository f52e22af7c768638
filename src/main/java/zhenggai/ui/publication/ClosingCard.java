package zhenggai.ui.publication;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhenggai.casework.publication.Published;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.publication.Statement;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** The statement that closes a publication on the screen: when it can be made, who answers for it, and the way to its paper. */
final class ClosingCard {
    private final PublicationModel model;
    private final PublicationScreen.Outside outside;
    private final PublicationId id;
    private final EditedText by;
    private final EditedText remark;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final VBox content = new VBox(Theme.em(0.6));
    private final VBox form;
    private final Label heard = PeriodCard.muted("");
    private final VBox opinions;

    ClosingCard(PublicationModel model, PublicationScreen.Outside outside, PublicationId id) {
        this.model = model;
        this.outside = outside;
        this.id = id;
        by = model.inForm(id.value() + "/by");
        remark = model.inForm(id.value() + "/remark");
        form = form();
        heard.setId("closing-heard");
        Hyperlink way = new Hyperlink(Texts.text("publications.to-opinions"));
        way.setId("closing-to-opinions");
        way.setOnAction(event -> {
            way.setVisited(false);
            outside.toOpinions();
        });
        heard.setWrapText(true);
        opinions = new VBox(heard, way);
    }

    Node build() {
        VBox card = new VBox(Forms.heading(Texts.text("publications.closing")), content, TextBox.refusal(refusal));
        card.getStyleClass().add("card");
        return card;
    }

    void show(Published published) {
        Statement statement = published.publication().statement();
        List<Node> nodes = new ArrayList<>(List.of(opinions));
        heard.setText(PublicationWords.of(published.opinions()));
        if (statement != null) {
            nodes.add(PeriodCard.muted(Texts.text("publications.stated", DayWords.of(statement.on()), statement.by())));
            nodes.add(new FlowPane(Theme.em(0.6), Theme.em(0.5), print("publications.print"), unstate()));
        } else if (!published.outlook().phase().isOver()) {
            nodes.add(PeriodCard.muted(Texts.text("publications.closing-later", DayWords.of(published.publication().until()))));
        } else {
            nodes.add(PeriodCard.muted(Texts.text("publications.closing-now")));
            if (!model.isReadOnly()) {
                nodes.add(form);
            }
            nodes.add(print("publications.print-draft"));
        }
        // a field that leaves the window for a moment would lose what is being typed next
        if (!content.getChildren().contains(form) || !nodes.contains(form)) {
            content.getChildren().setAll(nodes);
        }
    }

    void focus() {
        form.getChildren().getFirst().requestFocus();
    }

    private VBox form() {
        TextField name = Forms.text(Texts.text("publications.closing-by"));
        name.setId("closing-by");
        name.textProperty().bindBidirectional(by.textProperty());
        var besides = Forms.area(Texts.text("publications.closing-remark"), 2);
        besides.setId("closing-remark");
        besides.textProperty().bindBidirectional(remark.textProperty());
        Button state = Icons.labelled(Icons.NOTICE, Texts.text("publications.state"));
        state.getStyleClass().add("accent");
        state.setId("closing-state");
        state.setOnAction(event -> model.state(id, by.text(), remark.text(), () -> {
            by.forget();
            remark.forget();
            outside.done(Texts.text("publications.stated-now"));
        }, refusal::set));
        VBox fields = new VBox(Theme.em(0.6), Forms.field(Texts.text("publications.closing-by"), name), Forms.field(Texts.text("publications.closing-remark"), besides), state);
        fields.getStyleClass().add("entry-form");
        return fields;
    }

    private Button print(String key) {
        Button print = Icons.labelled(Icons.PAPER, Texts.text(key));
        print.setId("closing-print");
        print.setOnAction(event -> outside.print(id));
        return print;
    }

    private Button unstate() {
        Button unstate = Icons.labelled(Icons.UNDO, Texts.text("publications.unstate"));
        unstate.setId("closing-unstate");
        unstate.setDisable(model.isReadOnly());
        unstate.setOnAction(event -> model.unstate(id, refusal::set));
        return unstate;
    }
}
