package zhenggai.paper.binder;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.InMemory;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.Watch;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.words.Texts;

/**
 * All evidence as one PDF: the catalogue, then piece by piece the pages of a PDF or a picture, each with the piece's number in its corner.
 * What has no pages gets a sheet of its own that says where it is.
 */
final class StampedPages {
    private static final String FONT = "/zhenggai/fonts/NotoSansSC-Regular.ttf";
    /** A larger PDF or picture stays in the folder, and its sheet says so. */
    private static final long LARGEST = 80L << 20;
    private static final float MARGIN = 57;
    private static final float STAMP = 11;
    private static final float HEADING = 20;
    private static final float TEXT = 12;
    private static final float PITCH = 1.7f;
    private static final int QUARTER = 90;
    private static final String MISSING_GLYPH = "\u25A1";

    private final byte[] catalogue;
    private final List<Binder.Filed> filed;
    private final Path folder;
    private final Watch watch;

    StampedPages(byte[] catalogue, List<Binder.Filed> filed, Path folder, Watch watch) {
        this.catalogue = catalogue;
        this.filed = filed;
        this.folder = folder;
        this.watch = watch;
    }

    void save(Path target) throws IOException {
        InMemory.pictures();
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument whole = new PDDocument(); InputStream face = StampedPages.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(whole, face, true);
            PDDocument first = Loader.loadPDF(catalogue);
            sources.add(first);
            for (PDPage page : first.getPages()) {
                whole.importPage(page);
            }
            int done = 0;
            for (Binder.Filed one : filed) {
                new Sheets(whole, font, one, sources).add();
                watch.reached(++done, filed.size());
            }
            whole.save(target.toFile());
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
        }
    }

    /** The pages of one piece. */
    private final class Sheets {
        private final PDDocument whole;
        private final PDType0Font font;
        private final Binder.Filed one;
        private final List<PDDocument> sources;

        /** @param sources stay open until all is saved, because their pages are only borrowed */
        Sheets(PDDocument whole, PDType0Font font, Binder.Filed one, List<PDDocument> sources) {
            this.whole = whole;
            this.font = font;
            this.one = one;
            this.sources = sources;
        }

        void add() throws IOException {
            StoredFile file = one.piece().file();
            int before = whole.getNumberOfPages();
            if (one.file() != null && file != null && file.size() <= LARGEST) {
                try {
                    if (file.kind() == FileKind.PDF) {
                        pages(folder.resolve(one.file()));
                    } else if (file.kind().isPicture()) {
                        picture(folder.resolve(one.file()), file.kind());
                    }
                } catch (IOException unreadable) {
                    // a file with a password or a fault: it lies in the folder, and its sheet says where
                    while (whole.getNumberOfPages() > before) {
                        whole.removePage(whole.getNumberOfPages() - 1);
                    }
                }
            }
            if (whole.getNumberOfPages() == before) {
                divider();
            }
        }

        private void pages(Path pdf) throws IOException {
            PDDocument source = Loader.loadPDF(pdf.toFile());
            sources.add(source);
            for (PDPage page : source.getPages()) {
                stamp(whole.importPage(page));
            }
        }

        private void picture(Path file, FileKind kind) throws IOException {
            PDImageXObject image = image(file, kind);
            boolean lies = image.getWidth() > image.getHeight();
            PDRectangle paper = lies ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            PDPage page = new PDPage(paper);
            whole.addPage(page);
            float scale = Math.min((paper.getWidth() - 2 * MARGIN) / image.getWidth(), (paper.getHeight() - 2 * MARGIN) / image.getHeight());
            float width = image.getWidth() * scale;
            float height = image.getHeight() * scale;
            try (PDPageContentStream pen = new PDPageContentStream(whole, page)) {
                pen.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
            }
            stamp(page);
        }

        private PDImageXObject image(Path file, FileKind kind) throws IOException {
            if (kind == FileKind.JPEG) {
                try (InputStream in = Files.newInputStream(file)) {
                    return JPEGFactory.createFromStream(whole, in);
                }
            }
            BufferedImage read = ImageIO.read(file.toFile());
            if (read == null) {
                throw new IOException("no picture");
            }
            return LosslessFactory.createFromImage(whole, read);
        }

        /** The number in the upper right corner of the page as it is read, whichever way it is turned. */
        private void stamp(PDPage page) throws IOException {
            String words = printable(Texts.text("binder.stamp", one.piece().number()));
            float width = font.getStringWidth(words) / 1000 * STAMP;
            PDRectangle box = page.getCropBox();
            int turn = page.getRotation() / QUARTER;
            float across = turn % 2 == 0 ? box.getWidth() : box.getHeight();
            float up = turn % 2 == 0 ? box.getHeight() : box.getWidth();
            float x = across - width - STAMP * 2;
            float y = up - STAMP * 2.4f;
            try (PDPageContentStream pen = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
                pen.transform(upright(box, turn));
                pen.setNonStrokingColor(1f, 1f, 1f);
                pen.addRect(x - STAMP * 0.6f, y - STAMP * 0.5f, width + STAMP * 1.2f, STAMP * 1.8f);
                pen.fill();
                pen.setStrokingColor(0.75f, 0f, 0f);
                pen.addRect(x - STAMP * 0.6f, y - STAMP * 0.5f, width + STAMP * 1.2f, STAMP * 1.8f);
                pen.stroke();
                pen.setNonStrokingColor(0.75f, 0f, 0f);
                write(pen, words, x, y, STAMP);
            }
        }

        private static Matrix upright(PDRectangle box, int turn) {
            float left = box.getLowerLeftX();
            float low = box.getLowerLeftY();
            return switch (turn) {
                case 1 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), low);
                case 2 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), low + box.getHeight());
                case 3 -> new Matrix(0, -1, 1, 0, left, low + box.getHeight());
                default -> new Matrix(1, 0, 0, 1, left, low);
            };
        }

        private void divider() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            whole.addPage(page);
            float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
            float y = PDRectangle.A4.getHeight() * 0.68f;
            try (PDPageContentStream pen = new PDPageContentStream(whole, page)) {
                for (String line : lines(one.piece().title(), width, HEADING)) {
                    write(pen, line, MARGIN, y, HEADING);
                    y -= HEADING * PITCH;
                }
                y -= HEADING;
                for (String fact : facts()) {
                    for (String line : lines(fact, width, TEXT)) {
                        write(pen, line, MARGIN, y, TEXT);
                        y -= TEXT * PITCH;
                    }
                }
            }
            stamp(page);
        }

        private List<String> facts() {
            Evidence piece = one.piece();
            StoredFile file = piece.file();
            List<String> facts = new ArrayList<>();
            add(facts, "binder.document", piece.documentNumber());
            add(facts, "binder.dated", EvidenceLines.date(piece));
            add(facts, "binder.pages", piece.pages());
            if (one.trouble() != null) {
                facts.add(Texts.text("binder.gone", file.name(), one.trouble()));
            } else if (one.file() != null) {
                facts.add(Texts.text("binder.in-folder", one.file(), file.kind()));
            } else {
                facts.add(piece.place().isBlank() ? Texts.text("binder.no-place") : Texts.text("binder.in-cabinet", piece.place()));
            }
            return facts;
        }

        private static void add(List<String> facts, String key, String words) {
            if (!words.isBlank()) {
                facts.add(Texts.text(key, words));
            }
        }

        private void write(PDPageContentStream pen, String words, float x, float y, float size) throws IOException {
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, y);
            pen.showText(words);
            pen.endText();
        }

        private List<String> lines(String text, float width, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int sign : printable(text).codePoints().toArray()) {
                String next = line + Character.toString(sign);
                if (font.getStringWidth(next) / 1000 * size > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(sign);
            }
            lines.add(line.toString());
            return lines;
        }

        private String printable(String text) throws IOException {
            StringBuilder printable = new StringBuilder();
            for (int sign : text.codePoints().toArray()) {
                printable.append(Character.isISOControl(sign) ? " " : isThere(sign) ? Character.toString(sign) : MISSING_GLYPH);
            }
            return printable.toString();
        }

        private boolean isThere(int sign) throws IOException {
            try {
                font.encode(Character.toString(sign));
                return true;
            } catch (IllegalArgumentException noGlyph) {
                return false;
            }
        }
    }
}
