package zhenggai.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.Texts;

/** The forms that were sent and whether they came back; above, sending and collecting; in their place what came back, while it is on the table. */
public final class FormsScreen {
    private final FormsModel model;
    private final Outside outside;
    private final SentTable table;
    private final BorderPane root = new BorderPane();
    private final Button send = Icons.labelled(Icons.SEND, Texts.text("form.send"));
    private final Button folder = Icons.labelled(Icons.OPEN, Texts.text("form.collect-folder"));
    private final Button files = Icons.labelled(Icons.IMPORT, Texts.text("form.collect-files"));

    /** Where the screen leads to. */
    public interface Outside {
        void askFolder(String title, Consumer<Path> then);

        void askFiles(String title, Consumer<List<Path>> then);

        void done(String sentence);
    }

    public FormsScreen(FormsModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
        this.table = new SentTable();
    }

    public Parent build() {
        root.getStyleClass().add("screen");
        button(send, "form-send", this::askToSend);
        send.getStyleClass().add("accent");
        button(folder, "form-collect-folder", () -> outside.askFolder(Texts.text("form.collect-folder"), model::read));
        button(files, "form-collect-files", () -> outside.askFiles(Texts.text("form.collect-files"), model::read));
        model.sentProperty().addListener((property, before, now) -> show());
        model.backProperty().addListener((property, before, now) -> show());
        show();
        model.reload();
        return root;
    }

    private void button(Button button, String id, Runnable deed) {
        button.setId(id);
        button.setDisable(model.isReadOnly());
        button.setOnAction(event -> deed.run());
    }

    private void show() {
        FormsModel.@Nullable Back back = model.backProperty().get();
        FormsModel.Sent sent = model.sentProperty().get();
        root.setTop(null);
        if (back != null) {
            root.setCenter(new ComparedView(model, this::collected).build(back));
        } else if (sent.forms().isEmpty()) {
            root.setCenter(new EmptyState(Icons.SEND, Texts.text("form.empty-title"), Texts.text("form.empty-hint"), send, folder));
        } else {
            HeadLine head = new HeadLine(title(sent), List.of(folder, files, send));
            root.setTop(head);
            table.show(sent);
            root.setCenter(table.view());
        }
    }

    private static Label title(FormsModel.Sent sent) {
        Label title = new Label(Texts.text("form.count", sent.forms().size(), sent.out(), sent.overdue()));
        title.setId("form-count");
        return title;
    }

    private void askToSend() {
        model.usualReturn(day -> new SendDialog(model, outside).show(root.getScene().getWindow(), day));
    }

    private void collected(FormsModel.Taken taken) {
        outside.done(Texts.text("form.collected", taken.collected().forms().size(), taken.changes(), taken.undecided(), taken.collected().troubles().size()));
    }
}
