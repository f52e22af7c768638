package zhenggai.ui.backup;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.history.ThingChange;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.words.BackupWords;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** Says what would come back, change and go, before a backup or the file from before one takes the place of the case. */
final class RestoreDialog {
    private static final int WIDE = 46;
    private static final int HIGH = 34;

    private final String title;
    private final String verb;
    private final Difference difference;

    /** @param verb the text key of what it is called that then happens */
    RestoreDialog(String title, String verb, Difference difference) {
        this.title = title;
        this.verb = verb;
        this.difference = difference;
    }

    void show(Window owner, Runnable restore) {
        Asking asking = new Asking(owner, title, new SimpleBooleanProperty());
        asking.pane().setContent(content());
        Room.give(asking.pane(), owner, WIDE, HIGH);
        Button button = asking.verb(Texts.text(verb), ButtonData.OK_DONE, close -> {
            close.run();
            restore.run();
        });
        button.setId("restore-apply");
        asking.show(button);
    }

    private Node content() {
        TextArea things = Forms.area(Texts.text("backup.changes"), 12);
        things.setId("restore-things");
        things.setEditable(false);
        things.setText(String.join("\n", lines()));
        VBox.setVgrow(things, Priority.ALWAYS);
        VBox content = new VBox(Theme.em(0.7), said(BackupWords.difference(difference)));
        if (!difference.isNone()) {
            content.getChildren().add(things);
        }
        content.getChildren().add(said(Texts.text("backup.restore-promise")));
        return content;
    }

    private static Label said(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private List<String> lines() {
        int rest = difference.returning() + difference.changing() + difference.going() - difference.first().size();
        Stream<String> named = difference.first().stream().map(RestoreDialog::line);
        return (rest == 0 ? named : Stream.concat(named, Stream.of(Texts.text("history.more-things", rest)))).toList();
    }

    private static String line(ThingChange thing) {
        String verb = switch (thing.what()) {
            case MADE -> Texts.text("backup.returns");
            case CHANGED -> Texts.text("backup.changes-back");
            case REMOVED -> Texts.text("backup.goes");
        };
        return Texts.text("backup.thing", verb, thing.subject(), HistorySentence.called(thing).strip().replaceAll("\\s*\\n\\s*", " "));
    }
}
