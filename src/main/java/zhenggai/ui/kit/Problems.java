package zhenggai.ui.kit;


import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.ui.kit.Explained.Kind;
import zhenggai.words.fault.FaultTrace;
import zhenggai.words.Texts;

/** The one presenter of failures: a rule's sentence passes by as a notice, trouble and faults stop the user until he has read them. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Notices notices;
    private final java.util.function.Supplier<Window> window;

    public Problems(Notices notices, java.util.function.Supplier<Window> window) {
        this.notices = notices;
        this.window = window;
    }

    public void show(Throwable failure) {
        Explained explained = Explained.of(failure);
        switch (explained.kind()) {
            case RULE -> notices.warn(explained.sentence());
            case WORLD -> alert(explained, Texts.text("problem.world-title")).show();
            case FAULT -> {
                LOG.error("fault {}", explained.code(), failure);
                fault(explained, failure);
            }
        }
    }

    private void fault(Explained explained, Throwable failure) {
        Alert alert = alert(explained, Texts.text("problem.fault-title"));
        ButtonType copy = new ButtonType(Texts.text("problem.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().add(0, copy);
        alert.resultProperty().addListener((property, before, chosen) -> {
            if (chosen == copy) {
                copy(failure);
            }
        });
        alert.show();
    }

    private Alert alert(Explained explained, String title) {
        Alert alert = new Alert(explained.kind() == Kind.FAULT ? Alert.AlertType.ERROR : Alert.AlertType.WARNING, explained.sentence(), Answers.understood());
        alert.setHeaderText(title);
        alert.setGraphic(sign(explained.kind()));
        alert.setTitle(Texts.text("app.name"));
        alert.initOwner(window.get());
        alert.getDialogPane().setMinWidth(Theme.em(32));
        return alert;
    }

    private static Node sign(Kind kind) {
        Node sign = Icons.of(Icons.WARN, 2.2);
        sign.getStyleClass().add(kind == Kind.FAULT ? "fault-sign" : "world-sign");
        return sign;
    }

    private static void copy(Throwable failure) {
        ClipboardContent content = new ClipboardContent();
        content.putString(FaultTrace.of(failure));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
