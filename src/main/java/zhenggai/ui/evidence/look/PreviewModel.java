package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.EvidenceFiles;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.SheetText;
import zhenggai.reading.word.WordText;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** A first look at the file of a piece: the picture, the first pages, the words, or the sentence that says why there is nothing to see. */
public final class PreviewModel {
    private static final int PAGES = 3;
    private static final int WIDTH = 560;
    private static final int MOST_SIGNS = 4_000;

    private final Background.Latest looks;
    private final EvidenceFiles files;
    private final Evidence piece;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();

    /**
     * What there is to see.
     *
     * @param pages pictures; none where it has words or nothing
     * @param words of the document; empty where it has pictures or nothing
     * @param sentence why there is neither, or that there is more; empty where nothing need be said
     */
    public record Seen(List<BufferedImage> pages, String words, String sentence) {}

    /** @param looks on the thread of the papers; only the newest is answered */
    public PreviewModel(OpenCase open, Background.Latest looks, Evidence piece) {
        this.looks = looks;
        this.files = open.evidenceFiles();
        this.piece = piece;
    }

    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Looks on the thread of the papers; a file that cannot be shown is a sentence, no failure. */
    public void look() {
        StoredFile file = piece.file();
        if (file == null) {
            return;
        }
        looks.run(() -> {
            try {
                return of(files.there(file), file);
            } catch (Unavailable e) {
                // of a password or a fault the libraries say less than the user can use
                return nothing(e.textKey().equals("evidence.file-gone") ? Texts.sentence(e.textKey(), e.args()) : Texts.text("drawer.unreadable"));
            }
        }, seen::set);
    }

    private static Seen of(Path there, StoredFile file) {
        if (!file.kind().hasPreview()) {
            return nothing(Texts.text(file.kind().opens() ? "drawer.no-preview" : "drawer.never-opened", file.kind()));
        }
        if (FilePictures.isTooLarge(file)) {
            return nothing(Texts.text("drawer.too-large"));
        }
        return switch (file.kind()) {
            case PDF -> pages(there);
            case WORD -> words(WordText.of(incoming(there, file)));
            case EXCEL -> words(SheetText.of(incoming(there, file)));
            case TEXT, CSV -> words(incoming(there, file).text());
            default -> new Seen(List.of(FilePictures.picture(there, WIDTH)), "", "");
        };
    }

    private static IncomingFile incoming(Path there, StoredFile file) {
        IncomingFile read = IncomingFile.any(there);
        return new IncomingFile(there, file.name(), read.bytes(), read.content());
    }

    private static Seen nothing(String sentence) {
        return new Seen(List.of(), "", sentence);
    }

    private static Seen words(String words) {
        boolean goesOn = words.length() > MOST_SIGNS;
        int end = goesOn && Character.isHighSurrogate(words.charAt(MOST_SIGNS - 1)) ? MOST_SIGNS - 1 : MOST_SIGNS;
        return new Seen(List.of(), goesOn ? words.substring(0, end) : words, goesOn ? Texts.text("drawer.words-go-on") : "");
    }

    private static Seen pages(Path there) {
        FilePictures.Pages pages = FilePictures.pages(there, PAGES, WIDTH);
        return new Seen(pages.first(), "", pages.count() > PAGES ? Texts.text("drawer.pages-go-on", pages.count()) : "");
    }
}
