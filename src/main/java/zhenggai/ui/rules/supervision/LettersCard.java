package zhenggai.ui.rules.supervision;

import java.io.File;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.OwnLetter;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** The letters by which the papers of the ladder are written: the usual one or the office's own, written out, taken in, given up. */
final class LettersCard {
    private final SupervisionRulesModel model;
    private final Consumer<String> done;
    private final LetterDesk desk;

    LettersCard(SupervisionRulesModel model, Consumer<String> done, LetterDesk desk) {
        this.model = model;
        this.done = done;
        this.desk = desk;
    }

    Node build(SupervisionRulesModel.Facts facts) {
        VBox lines = new VBox(Theme.em(0.7));
        ActKind.rungs().forEach(kind -> lines.getChildren().add(line(kind, facts.own(kind))));
        return RulesScreen.card(Texts.text("letters.title"), Texts.text("letters.explained"), lines);
    }

    private Node line(ActKind kind, @Nullable OwnLetter own) {
        Label name = new Label(Texts.text(kind));
        name.getStyleClass().add("act-step-title");
        name.setMinWidth(Theme.em(7));
        Label used = new Label(own == null ? Texts.text("letters.usual") : own.name());
        used.setId("letter-" + kind);
        used.getStyleClass().add("text-muted");
        used.setWrapText(true);
        used.setMinHeight(Region.USE_PREF_SIZE);
        HBox named = new HBox(Theme.em(0.8), name, used);
        named.setAlignment(Pos.CENTER_LEFT);
        FlowPane deeds = new FlowPane(Theme.em(0.5), Theme.em(0.4), verb("letters.export", kind, () -> export(kind, used.getScene().getWindow())),
            verb("letters.choose", kind, () -> choose(kind, used.getScene().getWindow())));
        if (own != null) {
            deeds.getChildren().add(verb("letters.back", kind, () -> model.useUsual(kind, done)));
        }
        Label refusal = RulesScreen.refusal();
        refusal.setId("letter-refusal-" + kind);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.textProperty().bind(model.saidProperty(kind));
        return new VBox(Theme.em(0.35), named, deeds, refusal);
    }

    private Button verb(String key, ActKind kind, Runnable deed) {
        Button verb = new Button(Texts.text(key));
        verb.getStyleClass().addAll("small", "button-outlined");
        verb.setAccessibleText(Texts.text("letters.of", verb.getText(), kind));
        verb.setDisable(model.isReadOnly() && !key.equals("letters.export"));
        verb.setGraphic(Icons.of(key.equals("letters.export") ? Icons.SAVE : key.equals("letters.choose") ? Icons.OPEN : Icons.UNDO, 1));
        verb.setOnAction(event -> deed.run());
        return verb;
    }

    private void export(ActKind kind, Window owner) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(Texts.text("letters.file", kind));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            model.export(desk, kind, file.toPath(), done);
        }
    }

    private void choose(ActKind kind, Window owner) {
        File file = chooser().showOpenDialog(owner);
        if (file != null) {
            model.use(desk, kind, file.toPath(), done);
        }
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.text("papers.file-word"), "*.docx"));
        return chooser;
    }
}
