package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.EvidenceFiles;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.pdf.PagePictures;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.SheetText;
import zhenggai.reading.word.WordText;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** A first look at the file of a piece: the picture, the first pages, the words, or the sentence that says why there is nothing to see. */
public final class PreviewModel {
    private static final long LARGEST = 50L << 20;
    private static final int PAGES = 3;
    private static final int WIDTH = 560;
    private static final int POINTS_PER_INCH = 72;
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
        if (file.size() > LARGEST) {
            return nothing(Texts.text("drawer.too-large"));
        }
        return switch (file.kind()) {
            case PDF -> pages(there);
            case WORD -> words(WordText.of(incoming(there, file)));
            case EXCEL -> words(SheetText.of(incoming(there, file)));
            case TEXT, CSV -> words(incoming(there, file).text());
            default -> picture(there);
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
        try (PagePictures document = PagePictures.of(Files.readAllBytes(there))) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(PAGES, document.count()); page++) {
                pages.add(document.picture(page, (double) WIDTH * POINTS_PER_INCH / Math.max(1, document.width(page, POINTS_PER_INCH))));
            }
            return new Seen(pages, "", document.count() > PAGES ? Texts.text("drawer.pages-go-on", document.count()) : "");
        } catch (IOException e) {
            throw new Unavailable(e, "drawer.unreadable");
        }
    }

    /** Only every so manyth point of a large picture is read. */
    private static Seen picture(Path there) {
        try (ImageInputStream in = ImageIO.createImageInputStream(there.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unavailable("drawer.unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam part = reader.getDefaultReadParam();
                int every = Math.max(1, reader.getWidth(0) / WIDTH);
                part.setSourceSubsampling(every, every, 0, 0);
                return new Seen(List.of(reader.read(0, part)), "", "");
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unavailable(e, "drawer.unreadable");
        }
    }
}
