package zhenggai.ui.publication;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.publication.Published;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.publication.PublicationModel.Look;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** What the board says of notices that are public: a sentence for each that is not closed, with the way to it; nothing where there is none. */
public final class PublicationBand {
    private final PublicationModel model;
    private final Runnable way;

    /** @param way leads to the publication that is chosen then */
    public PublicationBand(PublicationModel model, Runnable way) {
        this.model = model;
        this.way = way;
    }

    public Node build() {
        VBox band = new VBox(Theme.em(0.2));
        band.setId("publication-band");
        band.getStyleClass().add("calm-band");
        band.managedProperty().bind(band.visibleProperty());
        model.lookProperty().addListener((property, before, now) -> show(band, now));
        show(band, model.lookProperty().get());
        model.reload();
        return band;
    }

    private void show(VBox band, @Nullable Look look) {
        List<Published> open = look == null ? List.of() : look.all().stream().filter(one -> one.publication().statement() == null).toList();
        band.setVisible(!open.isEmpty());
        band.getChildren().setAll(open.stream().map(this::line).toList());
    }

    private Node line(Published published) {
        String progress = Texts.text("publications.band", published.outlook().phase().shape(), PublicationWords.progress(published.publication(), published.outlook()));
        Label sentence = new Label(published.outlook().next().map(lack -> Texts.text("publications.band-and", progress,
            PublicationWords.of(lack, published.version().text().period()))).orElse(progress));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink look = new Hyperlink(Texts.text("publications.look"));
        look.setId("publication-look-" + published.publication().id().value());
        look.setOnAction(event -> {
            look.setVisited(false);
            model.chosenProperty().set(published.publication().id());
            way.run();
        });
        look.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(Theme.em(0.8), sentence, look);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
