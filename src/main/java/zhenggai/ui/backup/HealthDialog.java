package zhenggai.ui.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.paper.health.HealthLines;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.backup.BackupModel.Examined;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.words.HealthWords;
import zhenggai.words.Texts;

/** What was looked at in the case and how it was found, to be read or saved as half a page. */
final class HealthDialog {
    private static final int WIDE = 50;
    private static final int HIGH = 37;

    private final Examined examined;
    private final ZoneId zone;

    HealthDialog(Examined examined, ZoneId zone) {
        this.examined = examined;
        this.zone = zone;
    }

    /** @param save asks where the half page is to go */
    void show(Window owner, Consumer<Consumer<Path>> save, Consumer<Path> certify) {
        Asking asking = new Asking(owner, HealthWords.outcome(examined.health()), new SimpleBooleanProperty());
        // nothing is under way that could be called off
        asking.pane().getButtonTypes().setAll(Answers.close());
        asking.pane().setContent(Room.scrolled(content()));
        Room.give(asking.pane(), owner, WIDE, HIGH);
        Button button = asking.verb(Texts.text("health.save"), ButtonData.OK_DONE, close -> save.accept(target -> {
            close.run();
            certify.accept(target);
        }));
        button.setId("health-save");
        asking.show(button);
    }

    private Node content() {
        GridPane lines = new GridPane(Theme.em(1), Theme.em(0.5));
        lines.setId("health-lines");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE), wide);
        HealthLines.of(examined.health(), examined.on(), zone, PaperFonts.ofThisPc()).forEach(line -> {
            Label text = said(line.isWell() ? line.text() : Level.RED.shape() + " " + line.text());
            if (!line.isWell()) {
                text.getStyleClass().add("warning-red");
            }
            Label what = new Label(line.what());
            GridPane.setValignment(what, VPos.TOP);
            lines.addRow(lines.getRowCount(), what, text);
        });
        Label untested = Forms.muted(HealthWords.notChecked());
        untested.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Theme.em(1), lines, untested);
    }

    private static Label said(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
