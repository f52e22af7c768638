package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;

import javafx.scene.Node;
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
            view.setFitWidth(Math.min(page.getWidth(), Theme.em(WIDTH)));
            view.setAccessibleText(Texts.text("drawer.preview-of", title));
            VBox framed = new VBox(view);
            framed.setMaxWidth(Region.USE_PREF_SIZE);
            framed.getStyleClass().add("page-frame");
            pane.getChildren().add(framed);
        }
        if (!now.words().isEmpty()) {
            TextArea words = Forms.area(Texts.text("drawer.preview-of", title), ROWS);
            words.setText(now.words());
            words.setEditable(false);
            pane.getChildren().add(words);
        }
        if (!now.sentence().isEmpty()) {
            pane.getChildren().add(Forms.muted(now.sentence()));
        }
    }
}
