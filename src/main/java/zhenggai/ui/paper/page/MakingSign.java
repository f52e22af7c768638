package zhenggai.ui.paper.page;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** A small sign over the pages while others are being made: the old ones stay in sight, and nobody takes them for the new ones. */
final class MakingSign extends HBox {
    private final Label words = new Label();

    MakingSign(PagesModel model) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(Theme.em(1.2), Theme.em(1.2));
        turning.setAccessibleText(Texts.text("pages.making"));
        words.setId("pages-making");
        getChildren().setAll(turning, words);
        getStyleClass().add("making-sign");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        model.makingProperty().addListener((property, before, now) -> show(now));
        show(model.makingProperty().get());
    }

    private void show(PagesModel.@Nullable Making making) {
        setVisible(making != null);
        words.textProperty().unbind();
        if (making != null && making.job() != null) {
            words.textProperty().bind(making.job().progressProperty().map(done -> done.doubleValue() <= 0 ? Texts.text("pages.making")
                : Texts.text("pages.making-percent", Math.round(done.doubleValue() * 100))));
        } else {
            words.setText(Texts.text("pages.making"));
        }
    }
}
