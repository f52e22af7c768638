package zhenggai.ui.measure.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.SetChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The fields of a result figure, and the pieces of evidence that can back it. */
final class FigureForm {
    private final FiguresModel model;
    private final VBox evidence = new VBox(Theme.em(0.3));
    private final Map<EvidenceId, CheckBox> boxes = new HashMap<>();
    private final Button save = Icons.labelled(Icons.ADD, Texts.text("figure.add"));
    private final Button cancel = new Button(Texts.text("panel.cancel"));

    FigureForm(FiguresModel model) {
        this.model = model;
    }

    Parent build() {
        TextField amount = line("figure.amount", model.amount(), 12);
        amount.setPromptText(Texts.text("figure.amount-hint"));
        Label understood = Forms.muted("");
        understood.textProperty().bind(model.amountExplained());
        understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
        understood.managedProperty().bind(understood.visibleProperty());
        save.getStyleClass().add("accent");
        save.setId("figure-save");
        save.setOnAction(event -> model.save());
        cancel.setOnAction(event -> model.cancel());
        cancel.visibleProperty().bind(model.editingProperty().isNotNull());
        cancel.managedProperty().bind(cancel.visibleProperty());
        model.editingProperty().addListener((property, before, now) -> save.setText(Texts.text(now == null ? "figure.add" : "figure.edit")));
        model.backing().addListener((SetChangeListener<EvidenceId>) change -> boxes.forEach((piece, box) -> box.setSelected(model.backing().contains(piece))));
        VBox form = new VBox(Theme.em(0.7), Forms.field(Texts.text("figure.name"), line("figure.name", model.name(), 22)),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("figure.amount"), amount),
                Forms.field(Texts.text("figure.period"), line("figure.period", model.period(), 11)),
                Forms.field(Texts.text("figure.scope"), line("figure.scope", model.scope(), 11))),
            understood, evidence, TextBox.refusal(model.refusalProperty()), new FlowPane(Theme.em(0.6), Theme.em(0.4), save, cancel));
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                model.save();
                event.consume();
            }
        });
        return form;
    }

    /** A box to tick for each piece; a figure that none backs is marked on every paper. */
    void showEvidence(List<Evidence> pieces) {
        boxes.clear();
        evidence.getChildren().setAll(Forms.muted(Texts.text(pieces.isEmpty() ? "figure.no-evidence-yet" : "figure.backed-by")));
        for (Evidence piece : pieces) {
            CheckBox box = new CheckBox(piece.title());
            box.setId("figure-evidence-" + piece.id().value());
            box.setSelected(model.backing().contains(piece.id()));
            box.setWrapText(true);
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    model.backing().add(piece.id());
                } else {
                    model.backing().remove(piece.id());
                }
            });
            boxes.put(piece.id(), box);
            evidence.getChildren().add(box);
        }
    }

    private static TextField line(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace('.', '-'));
        field.textProperty().bindBidirectional(text.textProperty());
        return field;
    }
}
