package zhenggai.ui.help.about;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.Mark;
import zhenggai.words.Texts;

/** The about box. */
public final class AboutDialog {
    private static final double WIDE = 58;
    private static final double HIGH = 44;

    private final AboutModel model;
    private final Consumer<Path> opener;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /** @param opener shows a file or folder in the PC's own program */
    public AboutDialog(AboutModel model, Consumer<Path> opener) {
        this.model = model;
        this.opener = opener;
    }

    public void show(Window owner) {
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("about.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(Answers.close());
        dialog.getDialogPane().setContent(content());
        Room.give(dialog.getDialogPane(), owner, WIDE, HIGH);
        model.reload();
        dialog.show();
    }

    private Node content() {
        Node licences = licences();
        VBox.setVgrow(licences, Priority.ALWAYS);
        VBox content = new VBox(Theme.em(0.7), head(), place("about.folder", model.program().folder(), show("about.show", model.program().folder(), "about-folder")),
            place("about.log-file", model.program().log(), show("about.show-where", model.program().log().getParent(), "about-log")), bundle(), Forms.heading(Texts.text("about.licences")), licences);
        content.getStyleClass().add("about");
        // at the largest scale there is more than a small screen has room for
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        Reveal.focused(scroll);
        return scroll;
    }

    private Node head() {
        Label name = new Label(Texts.text("app.name"));
        name.getStyleClass().add("title-3");
        Label version = new Label(model.version());
        version.setId("about-version");
        Label versions = Forms.muted("");
        versions.textProperty().bind(model.versionsProperty());
        HBox head = new HBox(Theme.em(1), new Mark(3), new VBox(name, version, versions));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** The log is not there before something has failed, its folder is. */
    private Button show(String key, Path folder, String id) {
        Button show = new Button(Texts.text(key), Icons.of(Icons.OPEN));
        show.setId(id);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(event -> model.open(folder, opener));
        return show;
    }

    private static Node place(String key, Path path, Button show) {
        show.setAccessibleText(Texts.text("about.show-what", Texts.text(key), show.getText()));
        Label where = Forms.muted(path.toString());
        VBox words = new VBox(new Label(Texts.text(key)), where);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Theme.em(1), words, show);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node bundle() {
        Button bundle = Icons.labelled(Icons.KIND_ARCHIVE, Texts.text("recovery.bundle"));
        bundle.setId("about-bundle");
        bundle.setOnAction(event -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(Texts.text("recovery.bundle-name"));
            File target = chooser.showSaveDialog(dialog.getDialogPane().getScene().getWindow());
            if (target != null) {
                model.bundle(target.toPath());
            }
        });
        Label said = Forms.muted("");
        said.textProperty().bind(model.saidProperty());
        return new VBox(Theme.em(0.3), new FlowPane(bundle), Forms.muted(Texts.text("recovery.bundle-hint")), said);
    }

    private Node licences() {
        ListView<Library> list = new ListView<>();
        list.setId("about-libraries");
        list.setAccessibleText(Texts.text("about.licences"));
        list.setCellFactory(view -> new LibraryCell());
        list.setPrefWidth(Theme.em(20));
        list.setMinWidth(Theme.em(12));
        TextArea text = Forms.area(Texts.text("about.licence"), 8);
        text.setEditable(false);
        text.setId("about-licence");
        HBox.setHgrow(text, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) ->
            text.setText(now == null ? "" : now.licence().isEmpty() ? Texts.text("about.no-licence") : now.licence()));
        model.librariesProperty().addListener((property, before, now) -> {
            list.getItems().setAll(now);
            list.getSelectionModel().selectFirst();
        });
        HBox both = new HBox(Theme.em(0.7), list, text);
        both.setMinHeight(Theme.em(8));
        return both;
    }

    /** A library by its name and version. */
    private static final class LibraryCell extends ListCell<Library> {
        @Override
        protected void updateItem(Library library, boolean empty) {
            super.updateItem(library, empty);
            setText(empty || library == null ? null : library.name() + " " + library.version());
        }
    }
}
