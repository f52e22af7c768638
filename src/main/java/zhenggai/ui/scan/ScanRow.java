package zhenggai.ui.scan;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;

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
import zhenggai.domain.file.Scan;
import zhenggai.ui.evidence.look.FilePictures;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** A scan on the screen: a small picture of it, its name that opens it, its kind, size and day, and what takes it away. */
public final class ScanRow extends HBox {
    private static final double WIDTH = 6;
    /** In pixels: sharp on a screen that shows everything twice as large. */
    private static final int POINTS = 240;

    private final Scan scan;
    private final StackPane place = new StackPane();

    public ScanRow(Scan scan, Runnable opens, Button remove) {
        this.scan = scan;
        Hyperlink name = new Hyperlink(scan.file().name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setAccessibleText(Texts.text("scans.open", scan.file().name()));
        name.setOnAction(event -> {
            name.setVisited(false);
            opens.run();
        });
        Label kind = new Label(Texts.text(scan.file().kind()));
        kind.getStyleClass().add("kind-badge");
        FlowPane facts = new FlowPane(Theme.em(0.7), Theme.em(0.2), kind, Forms.muted(FileWords.size(scan.file().size())),
            Forms.muted(Texts.text("scans.kept-on", DayWords.of(scan.takenOn()))));
        facts.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(Theme.em(0.2), name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        place.setMinSize(Theme.em(WIDTH), Theme.em(WIDTH * 0.6));
        place.setMaxSize(Theme.em(WIDTH), Theme.em(WIDTH * 0.6));
        place.getStyleClass().add("kind-badge");
        place.getChildren().setAll(Icons.of(scan.file().kind() == FileKind.PDF ? Icons.KIND_TEXT : Icons.KIND_PICTURE, 1.6));
        setSpacing(Theme.em(0.7));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(place, words, remove);
    }

    /** Shows what the file looks like, as soon as it is drawn; one that cannot be shown keeps the sign of its kind. */
    public void look(Background background, Supplier<byte[]> bytes) {
        background.run(() -> content(bytes), content -> content.ifPresent(read -> background.press(() -> glimpse(scan, read), this::show)));
    }

    private static Optional<byte[]> content(Supplier<byte[]> bytes) {
        try {
            return Optional.of(bytes.get());
        } catch (Unavailable e) {
            // damaged: the sign of its kind stands in its place; who opens it is told why
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> glimpse(Scan scan, byte[] content) {
        try {
            return Optional.of(FilePictures.glimpse(scan.file().kind(), content, POINTS));
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
