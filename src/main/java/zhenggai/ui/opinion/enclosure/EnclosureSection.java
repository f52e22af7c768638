package zhenggai.ui.opinion.enclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture.Pixels;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.scan.ScanDrop;
import zhenggai.ui.scan.ScanRow;
import zhenggai.words.Texts;

/** The letter itself on the screen: what was scanned, and where more is dropped, pasted or chosen. */
public final class EnclosureSection {
    private final EnclosureModel model;
    private final Outside outside;
    private final VBox rows = new VBox(Theme.em(0.7));

    /** What the section needs from its neighbours. */
    public interface Outside {
        /** Asks which files are meant. */
        void files(Consumer<List<Path>> then);

        /** Has the PC open a copy of one. */
        void open(Enclosure enclosure);
    }

    public EnclosureSection(EnclosureModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public EnclosureModel model() {
        return model;
    }

    public Node build() {
        model.allProperty().addListener((property, before, now) -> show(now));
        show(model.allProperty().get());
        model.reload();
        Label personal = Forms.muted(Texts.text("enclosures.personal"));
        personal.setMinHeight(Region.USE_PREF_SIZE);
        ScanDrop drop = new ScanDrop("enclosure", model.opinion().value(), Texts.text("enclosures.drop"), new Bringing());
        drop.setVisible(!model.isReadOnly());
        drop.managedProperty().bind(drop.visibleProperty());
        return new VBox(Theme.em(0.9), rows, TextBox.refusal(model.refusalProperty()), drop, personal);
    }

    private void show(List<Enclosure> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().add(Forms.muted(Texts.text("enclosures.none")));
        }
    }

    private Node row(Enclosure enclosure) {
        Button remove = Icons.button(Icons.REMOVE, Texts.text("enclosures.remove", enclosure.file().name()));
        remove.setId("enclosure-remove-" + enclosure.id().value());
        remove.setOnAction(event -> model.remove(enclosure));
        remove.setVisible(!model.isReadOnly());
        ScanRow row = new ScanRow(enclosure.scan(), () -> outside.open(enclosure), remove);
        row.look(model.background(), () -> model.content(enclosure));
        return row;
    }

    /** What is brought came with this opinion. */
    private final class Bringing implements ScanDrop.Taking {
        @Override
        public void choose(Consumer<List<Path>> then) {
            outside.files(then);
        }

        @Override
        public void files(List<Path> files) {
            model.add(files);
        }

        @Override
        public void picture(Pixels picture) {
            model.add(picture);
        }

        @Override
        public void refuse(String sentence) {
            model.refuse(sentence);
        }
    }
}
