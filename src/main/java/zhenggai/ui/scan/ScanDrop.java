package zhenggai.ui.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.arrival.Arrivals;
import zhenggai.words.Texts;

/** Where scans are dropped, pasted or chosen; it can be focused, so that a screenshot can be pasted without a mouse. */
public final class ScanDrop extends VBox {
    /** What becomes of what is brought. */
    public interface Taking {
        /** Asks which files are meant. */
        void choose(Consumer<List<Path>> then);

        void files(List<Path> files);

        /** A picture from the clipboard. */
        void picture(Picture.Pixels picture);

        /** Says why nothing is taken. */
        void refuse(String sentence);
    }

    /**
     * @param name of the things here, by which its parts are found
     * @param of which of these things
     * @param sentence what may be brought
     */
    public ScanDrop(String name, long of, String sentence, Taking taking) {
        Arrivals arrivals = new Arrivals(taking::files, taking::picture, () -> taking.refuse(Texts.text("scans.nothing-to-paste")));
        Label words = Forms.muted(sentence);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button choose = Icons.labelled(Icons.ADD, Texts.text("scans.choose"));
        choose.setId(name + "-choose-" + of);
        choose.setOnAction(event -> taking.choose(taking::files));
        Button paste = new Button(Texts.text("scans.paste"));
        paste.setId(name + "-paste-" + of);
        paste.setOnAction(event -> arrivals.paste());
        setSpacing(Theme.em(0.5));
        getChildren().setAll(words, new FlowPane(Theme.em(0.5), Theme.em(0.4), choose, paste));
        getStyleClass().add("drop-place");
        setId(name + "-drop-" + of);
        setFocusTraversable(true);
        setAccessibleText(sentence);
        arrivals.at(this);
    }
}
