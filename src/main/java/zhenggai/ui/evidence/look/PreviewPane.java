package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What a preview shows on the screen: pages one below the other, or words in a field that can be scrolled, and a sentence below. */
public final class PreviewPane {
    private static final double WIDTH = 26;
    private static final int ROWS = 10;
    private static final double FRAME = 2;

    private final PreviewModel model;
    private final String title;
    private final VBox pane = new VBox(Theme.em(0.5));

    /** @param title of the piece, for those who cannot see it */
    public PreviewPane(PreviewModel model, String title) {
        this.model = model;
        this.title = title;
    }

    public Node build() {
        pane.setId("piece-preview");
        pane.setMinWidth(0);
        model.seenProperty().addListener((property, before, now) -> show(now));
        model.look();
        return pane;
    }

    private void show(PreviewModel.@Nullable Seen now) {
        pane.getChildren().clear();
        if (now == null) {
            return;
        }
        for (BufferedImage page : now.pages()) {
            ImageView view = new ImageView(Picture.of(page));
            view.setPreserveRatio(true);
            view.setId("preview-page");
            // never wider than the drawer, whatever the scale
            view.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.max(1, Math.min(pane.getWidth() - FRAME, Math.min(page.getWidth(), Theme.em(WIDTH)))), pane.widthProperty()));
            view.setAccessibleText(Texts.text("drawer.preview-of", title));
            VBox framed = new VBox(view);
            framed.setMinWidth(0);
            framed.setMaxWidth(Region.USE_PREF_SIZE);
            framed.getStyleClass().add("page-frame");
            pane.getChildren().add(framed);
        }
        if (!now.words().isEmpty()) {
            TextArea words = Forms.area(Texts.text("drawer.preview-of", title), ROWS);
            words.setText(now.words());
            words.setId("preview-words");
            words.setEditable(false);
            pane.getChildren().add(words);
        }
        if (!now.sentence().isEmpty()) {
            Label sentence = Forms.muted(now.sentence());
            sentence.setId("preview-sentence");
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            pane.getChildren().add(sentence);
        }
    }
}
