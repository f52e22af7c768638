package zhenggai.reading.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.InMemory;
import zhenggai.domain.papers.PaperCode;
import zhenggai.reading.file.FileContent;
import zhenggai.reading.file.IncomingFile;

/** The codes of our papers on a scan: a PNG or JPG, or the pages of a PDF. */
public final class ScannedCodes {
    private static final int MOST_PAGES = 50;
    private static final int DOTS_PER_INCH = 200;
    private static final long MOST_PIXELS = 120_000_000;
    /** Beyond this a picture is read at a part of its size: a code of two centimetres needs no more. */
    private static final int ENOUGH_PIXELS = 4_000;
    private static final int PDF_POINTS = 72;
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());

    private ScannedCodes() {}

    /**
     * Each code once, in the order of the pages.
     *
     * @throws Refused when there is none
     * @throws Unavailable when the file cannot be read, or is neither a picture nor a PDF
     */
    public static List<PaperCode> in(Path path) {
        InMemory.pictures();
        IncomingFile file = IncomingFile.any(path);
        Set<PaperCode> codes = new LinkedHashSet<>();
        try {
            if (file.content() == FileContent.PDF) {
                addPages(file, codes);
            } else if (file.content() == FileContent.PICTURE) {
                add(picture(file), codes);
            } else {
                throw new Unavailable("scan.no-picture", file.name());
            }
        } catch (IOException e) {
            throw new Unavailable(e, "scan.cannot-read", file.name());
        }
        if (codes.isEmpty()) {
            throw new Refused("scan.no-code", file.name());
        }
        return List.copyOf(codes);
    }

    private static void addPages(IncomingFile file, Set<PaperCode> codes) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                double inches = Math.max(document.getPage(page).getCropBox().getWidth(), document.getPage(page).getCropBox().getHeight()) / PDF_POINTS;
                add(renderer.renderImageWithDPI(page, (float) Math.min(DOTS_PER_INCH, ENOUGH_PIXELS / inches), ImageType.GRAY), codes);
            }
        }
    }

    private static BufferedImage picture(IncomingFile file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unavailable("scan.no-picture", file.name());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Unavailable("reading.too-large", file.name());
                }
                var part = reader.getDefaultReadParam();
                int step = Math.max(1, longer / ENOUGH_PIXELS);
                part.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, part);
            } finally {
                reader.dispose();
            }
        }
    }

    /** As it is; where that shows no code without its speckles, and then from farther away. */
    private static void add(BufferedImage image, Set<PaperCode> codes) {
        List<UnaryOperator<BufferedImage>> looks = List.of(UnaryOperator.identity(), Smoothed::despeckled, Smoothed::half);
        int before = codes.size();
        for (int i = 0; i < looks.size() && codes.size() == before; i++) {
            look(looks.get(i).apply(image), codes);
        }
    }

    private static void look(BufferedImage image, Set<PaperCode> codes) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        for (Binarizer binarizer : List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
            texts(new BinaryBitmap(binarizer)).stream().flatMap(text -> PaperCode.read(text).stream()).forEach(codes::add);
        }
    }

    /** All codes that are found at once, or the one that a more patient look finds; a page without any is an ordinary page. */
    private static List<String> texts(BinaryBitmap bitmap) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)).map(Result::getText).toList();
        } catch (NotFoundException noneAtOnce) {
            try {
                return List.of(new QRCodeReader().decode(bitmap, HINTS).getText());
            } catch (ReaderException none) {
                return List.of();
            }
        }
    }
}
