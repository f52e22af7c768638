package zhenggai.ui.publication;

import java.awt.image.BufferedImage;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.publication.Proof;
import zhenggai.ui.evidence.look.FilePictures;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** A proof in the card of its channel: a small picture of it, its name that opens it, its kind, size and day. */
final class ProofRow extends HBox {
    private static final double WIDTH = 6;
    /** In pixels: sharp on a screen that shows everything twice as large. */
    private static final int POINTS = 240;

    private final StackPane place = new StackPane();

    ProofRow(Proof proof, Runnable opens, Button remove) {
        Hyperlink name = new Hyperlink(proof.file().name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setAccessibleText(Texts.text("publications.open-proof", proof.file().name()));
        name.setOnAction(event -> {
            name.setVisited(false);
            opens.run();
        });
        Label kind = new Label(Texts.text(proof.file().kind()));
        kind.getStyleClass().add("kind-badge");
        FlowPane facts = new FlowPane(Theme.em(0.7), Theme.em(0.2), kind, Forms.muted(FileWords.size(proof.file().size())),
            Forms.muted(Texts.text("publications.kept-on", DayWords.of(proof.takenOn()))));
        facts.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(Theme.em(0.2), name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        place.setMinSize(Theme.em(WIDTH), Theme.em(WIDTH * 0.6));
        place.setMaxSize(Theme.em(WIDTH), Theme.em(WIDTH * 0.6));
        place.getStyleClass().add("kind-badge");
        place.getChildren().setAll(Icons.of(proof.file().kind() == FileKind.PDF ? Icons.KIND_TEXT : Icons.KIND_PICTURE, 1.6));
        setSpacing(Theme.em(0.7));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(place, words, remove);
    }

    /** Shows what the file looks like, as soon as it is drawn; one that cannot be shown keeps the sign of its kind. */
    void look(PublicationModel model, Proof proof) {
        Background background = model.background();
        background.run(() -> content(model, proof), content -> content.ifPresent(bytes -> background.press(() -> glimpse(proof, bytes), this::show)));
    }

    private static Optional<byte[]> content(PublicationModel model, Proof proof) {
        try {
            return Optional.of(model.content(proof));
        } catch (Unavailable e) {
            // damaged: the sign of its kind stands in its place; who opens it is told why
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> glimpse(Proof proof, byte[] content) {
        try {
            return Optional.of(FilePictures.glimpse(proof.file().kind(), content, POINTS));
        } catch (Unavailable e) {
            // the sign of its kind stands in its place; who opens it is told why
            return Optional.empty();
        }
    }

    private void show(Optional<BufferedImage> glimpse) {
        glimpse.ifPresent(drawn -> {
            ImageView view = new ImageView(Picture.of(drawn));
            view.setPreserveRatio(true);
            view.setFitWidth(Theme.em(WIDTH));
            view.setFitHeight(Theme.em(WIDTH * 0.6));
            place.getChildren().setAll(view);
        });
    }
}
