package zhenggai.ui.backup;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What has to be said of the backups in red, a sentence each; nothing at all where all is well. */
public final class AlarmBand {
    private final BackupModel model;

    public AlarmBand(BackupModel model) {
        this.model = model;
    }

    /** The band with a way to where something can be done. */
    public Node build(String id, Runnable toBackups) {
        VBox band = build(id);
        Hyperlink way = new Hyperlink(Texts.text("backup.look"));
        way.setId(id + "-way");
        way.setOnAction(event -> {
            way.setVisited(false);
            toBackups.run();
        });
        whenChanged(() -> {
            if (!model.alarms().isEmpty()) {
                band.getChildren().add(way);
            }
        });
        return band;
    }

    /** The ways out of a place where a case should not lie. */
    private Node places(String id) {
        Button copy = Icons.labelled(Icons.SAVE, Texts.text("lodging.copy-here"));
        copy.setId(id + "-copy");
        copy.setOnAction(event -> model.elsewhere().copyHere());
        Button look = Icons.labelled(Icons.SEARCH, Texts.text("lodging.read-only"));
        look.setId(id + "-read-only");
        look.setOnAction(event -> model.elsewhere().openReadOnly());
        FlowPane row = new FlowPane(Theme.em(0.6), Theme.em(0.4), copy, look);
        row.setPadding(new Insets(Theme.em(0.3), 0, Theme.em(0.3), 0));
        return row;
    }

    VBox build(String id) {
        VBox band = new VBox(Theme.em(0.2));
        band.setId(id);
        band.getStyleClass().add("trouble-band");
        band.managedProperty().bind(band.visibleProperty());
        whenChanged(() -> {
            band.setVisible(!model.alarms().isEmpty());
            band.getChildren().setAll(model.alarms().stream().map(AlarmBand::sentence).toList());
            if (model.isLodgedBadly()) {
                band.getChildren().add(places(id));
            }
        });
        return band;
    }

    private static Label sentence(String words) {
        Label sentence = new Label(Level.RED.shape() + " " + words);
        sentence.getStyleClass().add("warning-red");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private void whenChanged(Runnable deed) {
        model.alarms().addListener((ListChangeListener<String>) change -> deed.run());
        deed.run();
    }
}
