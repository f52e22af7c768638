package zhenggai.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import zhenggai.paper.Paper;
import zhenggai.paper.Points;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;

/** A paper of any kind read back from its PDF with another library: its text page by page, and where each character stands. */
public final class Read {
    private static final double TOUCHING = 0.35;

    public final Paper sheet;
    public final MadePaper paper;

    public Read(Paper sheet) {
        this(sheet, PaperFonts.bundled());
    }

    public Read(Paper sheet, PaperFonts fonts) {
        this.sheet = sheet;
        this.paper = PdfPaper.make(sheet, fonts);
    }

    public int pages() {
        return paper.pages();
    }

    /** All text of a page as it was written, without blanks. */
    public String bare(int page) {
        return with(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return ReadBack.bare(stripper.getText(document));
        });
    }

    public String all() {
        StringBuilder all = new StringBuilder();
        for (int page = 0; page < pages(); page++) {
            all.append(bare(page));
        }
        return all.toString();
    }

    /** The text between two shares of the page's width, through all pages, head and foot of the page left out. */
    public String column(double from, double to) {
        return with(document -> {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float width = document.getPage(page).getMediaBox().getWidth();
                float height = document.getPage(page).getMediaBox().getHeight();
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                double left = width * from;
                area.addRegion("column", new Rectangle2D.Double(left, Points.of(17), width * to - left, height - Points.of(17) - Points.of(16)));
                area.extractRegions(document.getPage(page));
                all.append(area.getTextForRegion("column"));
            }
            return ReadBack.bare(all.toString());
        });
    }

    /** The characters of a page in lines, from the top; a line is what stands at one height and was written at once. */
    public List<List<TextPosition>> lines(int page) {
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition sign : signs(page)) {
            List<TextPosition> line = lines.isEmpty() ? List.of() : lines.getLast();
            boolean goesOn = !line.isEmpty() && Math.abs(line.getLast().getYDirAdj() - sign.getYDirAdj()) < 0.1
                && sign.getXDirAdj() - line.getLast().getXDirAdj() < 2.2 * sign.getFontSizeInPt() && sign.getXDirAdj() > line.getLast().getXDirAdj();
            if (!goesOn) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(sign);
        }
        return lines;
    }

    /** The line of a page that says just this. */
    public List<TextPosition> line(int page, String words) {
        return lines(page).stream().filter(line -> ReadBack.bare(text(line)).equals(words)).findFirst()
            .orElseThrow(() -> new AssertionError(words + " is no line of page " + page + ": " + bare(page)));
    }

    public double topOf(int page, String words) {
        return line(page, words).getFirst().getYDirAdj();
    }

    /** No character stands on another, and all of them stand on the sheet. */
    public void assertNothingOverlaps() {
        for (int page = 0; page < pages(); page++) {
            List<TextPosition> signs = signs(page).stream().filter(sign -> !sign.getUnicode().isBlank()).toList();
            double width = Points.of(sheet.page().width());
            double height = Points.of(sheet.page().height());
            for (int i = 0; i < signs.size(); i++) {
                TextPosition one = signs.get(i);
                assertThat(one.getXDirAdj()).isBetween(0f, (float) width - one.getWidthDirAdj());
                assertThat(one.getYDirAdj()).isBetween(0f, (float) height);
                for (int j = i + 1; j < signs.size(); j++) {
                    assertThat(covers(one, signs.get(j))).as("page %s: %s on %s", page, one, signs.get(j)).isFalse();
                }
            }
        }
    }

    private static boolean covers(TextPosition one, TextPosition other) {
        double size = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
        return Math.abs(one.getXDirAdj() + one.getWidthDirAdj() / 2 - other.getXDirAdj() - other.getWidthDirAdj() / 2)
                < (one.getWidthDirAdj() + other.getWidthDirAdj()) / 2 - size * TOUCHING
            && Math.abs(one.getYDirAdj() - other.getYDirAdj()) < size * (1 - TOUCHING);
    }

    private List<TextPosition> signs(int page) {
        List<TextPosition> signs = new ArrayList<>();
        with(document -> {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.add(sign);
                }
            };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        });
        return signs;
    }

    private static String text(List<TextPosition> line) {
        return line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private interface Look {
        String at(PDDocument document) throws IOException;
    }

    private String with(Look look) {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
