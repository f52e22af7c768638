package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
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

import zhenggai.domain.Unavailable;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.InMemory;
import zhenggai.domain.file.StoredFile;
import zhenggai.paper.pdf.PagePictures;

/** A kept file as pictures on the screen: a picture no finer than it is shown, the first pages of a PDF. Off the FX thread. */
public final class FilePictures {
    private static final long LARGEST = 50L << 20;
    private static final int POINTS_PER_INCH = 72;

    private FilePictures() {}

    /** @param count of all pages */
    record Pages(List<BufferedImage> first, int count) {}

    /** Whether it may be read for nothing but a look. */
    static boolean isTooLarge(StoredFile file) {
        return file.size() > LARGEST;
    }

    /** @throws Unavailable when it is no readable PDF, or has a password */
    static Pages pages(Path pdf, int most, int width) {
        try {
            return pages(Files.readAllBytes(pdf), most, width);
        } catch (IOException e) {
            throw new Unavailable(e, "drawer.unreadable");
        }
    }

    /**
     * The first look at a picture or PDF whose bytes are at hand.
     *
     * @throws Unavailable when it cannot be read
     */
    public static BufferedImage glimpse(FileKind kind, byte[] content, int width) {
        return kind == FileKind.PDF ? pages(content, 1, width).first().stream().findFirst().orElseThrow(() -> new Unavailable("drawer.unreadable"))
            : picture(new ByteArrayInputStream(content), width);
    }

    private static Pages pages(byte[] pdf, int most, int width) {
        try (PagePictures document = PagePictures.of(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(most, document.count()); page++) {
                pages.add(document.picture(page, (double) width * POINTS_PER_INCH / Math.max(1, document.width(page, POINTS_PER_INCH))));
            }
            return new Pages(pages, document.count());
        }
    }

    /**
     * Only every so manyth point of a large picture is read.
     *
     * @throws Unavailable when it is no readable picture
     */
    static BufferedImage picture(Path file, int width) {
        return picture(file.toFile(), width);
    }

    private static BufferedImage picture(Object source, int width) {
        InMemory.pictures();
        try (ImageInputStream in = ImageIO.createImageInputStream(source)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unavailable("drawer.unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam part = reader.getDefaultReadParam();
                int every = Math.max(1, reader.getWidth(0) / width);
                part.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, part);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unavailable(e, "drawer.unreadable");
        }
    }
}
