package zhenggai.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.paper.file.PaperFormat;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.PrintDialog;
import zhenggai.ui.paper.out.PrintModel;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.ui.paper.proof.Proof;
import zhenggai.words.Texts;

/** What to do with the paper in sight: save it, print it, issue it; and what has to be said about its fonts. */
final class Deeds {
    private final PaperModel model;
    private final PaperScreen.Ground ground;
    private final MenuButton save = new MenuButton(Texts.text("papers.save"), Icons.of(Icons.SAVE));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("papers.print"));
    private final Button issue = Icons.labelled(Icons.ISSUE, Texts.text("papers.issue"));
    private final Label missing = new Label();
    private final Label fonts = new Label();

    Deeds(PaperModel model, PaperScreen.Ground ground) {
        this.model = model;
        this.ground = ground;
    }

    List<Node> buttons() {
        save.setId("paper-save");
        save.getItems().setAll(Stream.of(PaperFormat.values()).map(this::saving).toList());
        print.setId("paper-print");
        print.getStyleClass().add("accent");
        print.setOnAction(event -> print());
        issue.setId("paper-issue");
        issue.setOnAction(event -> issue());
        issue.visibleProperty().bind(model.designProperty().isNull());
        issue.managedProperty().bind(issue.visibleProperty());
        model.proofProperty().addListener((property, before, now) -> show(now));
        show(model.proofProperty().get());
        return List.of(issue, save, print);
    }

    /** Below the pages: what no font could show, and, where there is room for it, what it is set in. */
    Node facts(Fold fold) {
        missing.setId("paper-missing");
        missing.getStyleClass().add("worry");
        missing.setWrapText(true);
        fonts.setId("paper-fonts");
        fonts.getStyleClass().add("text-muted");
        fonts.setWrapText(true);
        fold.hide(fonts);
        VBox facts = new VBox(missing, fonts);
        facts.visibleProperty().bind(model.proofProperty().isNotNull().and(missing.visibleProperty().or(fonts.visibleProperty())));
        facts.managedProperty().bind(facts.visibleProperty());
        facts.getStyleClass().add("paper-facts");
        return facts;
    }

    private void show(@Nullable Proof proof) {
        save.setDisable(proof == null);
        print.setDisable(proof == null);
        issue.setDisable(proof == null || model.isReadOnly());
        issue.setText(proof == null ? Texts.text("papers.issue") : Texts.text("papers.issue-number", proof.nextIssue()));
        boolean lacks = proof != null && !proof.made().missingCharacters().isEmpty();
        missing.setVisible(lacks);
        missing.setManaged(lacks);
        missing.setText(lacks ? Texts.text("papers.missing", String.join(" ", proof.made().missingCharacters())) : "");
        fonts.setText(proof == null ? "" : Texts.text("papers.fonts", proof.made().pages(), proof.fonts()));
    }

    /** Asks once, and says what it freezes. */
    private void issue() {
        Proof proof = model.proofProperty().get();
        Alert ask = new Alert(Alert.AlertType.CONFIRMATION, Texts.text("papers.issue-freezes", proof.made().pages(), proof.nextIssue()),
            new ButtonType(Texts.text("papers.issue-done"), ButtonBar.ButtonData.OK_DONE), Answers.cancel());
        ask.initOwner(issue.getScene().getWindow());
        ask.setTitle(Texts.text("app.name"));
        ask.setHeaderText(Texts.text("papers.issue-ask", proof.title().replace('\n', ' '), proof.nextIssue()));
        ask.setGraphic(Icons.of(Icons.ISSUE, 2));
        ask.getDialogPane().setMinWidth(Theme.em(34));
        ask.resultProperty().addListener((property, before, answer) -> {
            if (answer != null && answer.getButtonData() == ButtonBar.ButtonData.OK_DONE) {
                model.issue(proof, ground.issued());
            }
        });
        ask.show();
    }

    private MenuItem saving(PaperFormat format) {
        MenuItem item = new MenuItem(FileKinds.words(format));
        item.setOnAction(event -> {
            // while the system asks for a place, another paper may come into sight
            Proof proof = model.proofProperty().get();
            FileKinds.ask(save.getScene().getWindow(), proof.fileName(), List.of(format), file -> saveTo(proof, file));
        });
        return item;
    }

    private void saveTo(Proof proof, Path file) {
        new SheetExport(ground.background(), ground.notices()).save(model.departures(), proof.request().kind(), proof.papers(), file);
    }

    void print() {
        Proof proof = model.proofProperty().get();
        PrintModel.Wanted wanted = new PrintModel.Wanted(proof.made(), proof.title().replace('\n', ' '), proof.request().kind().name());
        new PrintDialog(new PrintModel(ground.background(), ground.remembered(), wanted)).show(print.getScene().getWindow(),
            printer -> ground.notices().say(Texts.text("preview.printed", printer)));
    }
}
