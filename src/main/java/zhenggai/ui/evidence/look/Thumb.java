package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Theme;

/** The small picture of a piece in a list: of a picture or PDF what it shows, once it has been in sight; of everything else the sign of its kind. */
public final class Thumb extends StackPane {
    private static final double SIDE = 3.4;
    private static final double SIGN = 1.6;

    private final BiConsumer<StoredFile, Consumer<BufferedImage>> source;
    private @Nullable StoredFile file;
    private boolean isAsked;

    /** @param source is asked for the picture of a file, and hands it over when there is one */
    public Thumb(BiConsumer<StoredFile, Consumer<BufferedImage>> source) {
        this.source = source;
        getStyleClass().add("miniature");
        setMinSize(Theme.em(SIDE), Theme.em(SIDE));
        setMaxSize(Theme.em(SIDE), Theme.em(SIDE));
        sign(null);
    }

    /** Shows the piece; what is shown of the same file already stays. */
    public void show(Evidence piece) {
        if (!Objects.equals(file, piece.file())) {
            file = piece.file();
            isAsked = false;
            sign(file == null ? null : file.kind());
        }
    }

    /** It has come into sight. */
    public void seen() {
        if (!isAsked && file != null && Thumbs.has(file)) {
            isAsked = true;
            StoredFile asked = file;
            source.accept(asked, picture -> {
                if (asked.equals(file)) {
                    picture(picture);
                }
            });
        }
    }

    private void picture(BufferedImage picture) {
        ImageView view = new ImageView(Picture.of(picture));
        view.setId("thumb-picture");
        view.setPreserveRatio(true);
        view.setFitWidth(Theme.em(SIDE) - 2);
        view.setFitHeight(Theme.em(SIDE) - 2);
        put(view);
    }

    private void sign(@Nullable FileKind kind) {
        put(Icons.of(ikon(kind), SIGN));
    }

    private void put(Node shown) {
        getChildren().setAll(shown);
    }

    private static Ikon ikon(@Nullable FileKind kind) {
        if (kind == null) {
            return Icons.KIND_PAPER;
        }
        return switch (kind) {
            case PDF, WORD, TEXT, OLD_OFFICE, OFD -> Icons.KIND_TEXT;
            case EXCEL, CSV -> Icons.KIND_TABLE;
            case SLIDES -> Icons.KIND_SLIDES;
            case JPEG, PNG, GIF, BMP, TIFF -> Icons.KIND_PICTURE;
            case MACRO, PROGRAM, SCRIPT -> Icons.KIND_PROGRAM;
            case LINK -> Icons.KIND_LINK;
            case ARCHIVE -> Icons.KIND_ARCHIVE;
            case EMPTY, UNKNOWN -> Icons.NEW;
        };
    }
}
