package zhenggai.ui.measure.entries;

import java.util.List;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.Evidence;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The evidence of one measure on the screen: a form to register a piece, and under it what there is. */
public final class EvidenceSection {
    private final EvidenceModel model;
    private final VBox list = new VBox(Theme.em(0.8));

    public EvidenceSection(EvidenceModel model) {
        this.model = model;
    }

    public Node build() {
        VBox section = new VBox(Theme.em(0.9));
        if (!model.isReadOnly()) {
            section.getChildren().add(form());
        }
        section.getChildren().addAll(Forms.heading(Texts.text("panel.evidence-there")), list);
        model.pieces().addListener((ListChangeListener<Evidence>) change -> show());
        show();
        model.reload();
        return section;
    }

    private Node form() {
        Button add = Icons.labelled(Icons.ADD, Texts.text("evidence.add"));
        add.getStyleClass().add("accent");
        add.setId("evidence-add");
        add.setOnAction(event -> model.add());
        VBox form = new VBox(Theme.em(0.7), field("panel.evidence-title", model.title(), 20),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), field("panel.evidence-number", model.number(), 12), field("panel.evidence-dated", model.dated(), 9)),
            field("panel.evidence-place", model.place(), 20), TextBox.refusal(model.refusalProperty()), add);
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.add();
                event.consume();
            }
        });
        return form;
    }

    private static Node field(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace("panel.", ""));
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private void show() {
        list.getChildren().setAll(model.pieces().isEmpty() ? List.of(Forms.muted(Texts.text("panel.no-evidence")))
            : model.pieces().stream().map(this::piece).toList());
    }

    private Node piece(Evidence evidence) {
        Label title = new Label(evidence.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(Theme.em(0.2), title);
        String details = String.join("   ", Stream.of(evidence.documentNumber(), DayWords.of(evidence.datedOn()), evidence.place())
            .filter(detail -> !detail.isEmpty()).toList());
        if (!details.isEmpty()) {
            words.getChildren().add(Forms.muted(details));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(Theme.em(0.5), words);
        if (!model.isReadOnly()) {
            Button remove = Icons.button(Icons.REMOVE, Texts.text("panel.remove-evidence", evidence.title()));
            remove.setOnAction(event -> model.remove(evidence.id()));
            card.getChildren().add(remove);
        }
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().add("entry");
        return card;
    }
}
