package zhenggai.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;
import zhenggai.paper.Paper;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart;
import zhenggai.paper.Watch;
import zhenggai.paper.block.BlockPages;
import zhenggai.paper.table.TableDrawing;
import zhenggai.paper.table.TablePlan;
import zhenggai.paper.table.WallDrawing;
import zhenggai.paper.type.Pages;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;
import zhenggai.paper.type.PrintableText;

/** Makes described papers into PDF. The same description gives the same bytes, whenever and wherever it is made. */
public final class PdfPaper {
    private static final String PRODUCER = "zhenggai";
    private static final String LANGUAGE = "zh-CN";
    private static final byte[] ID_MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);

    private PdfPaper() {}

    public static MadePaper make(Paper paper, PaperFonts fonts) {
        return make(List.of(paper), fonts, Watch.NONE);
    }

    /**
     * Several papers as one file, each numbered by itself. One at a time: the fonts are shared, and they are read while they are embedded.
     *
     * @param papers at least one; the first gives the file its title
     * @param watch is told of every row that is laid out and every page that is drawn, of several papers how many are done
     */
    public static synchronized MadePaper make(List<? extends Paper> papers, PaperFonts fonts, Watch watch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(sheet(papers.getFirst()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        describe(writer, papers.getFirst().heading(), fonts);
        Set<String> missing = new LinkedHashSet<>();
        int drawn = 0;
        for (int at = 0; at < papers.size(); at++) {
            Paper paper = papers.get(at);
            Pages pages = laidOut(paper, fonts, papers.size() == 1 ? watch : Watch.NONE);
            document.setPageSize(sheet(paper));
            for (int page = 0; page < pages.count(); page++) {
                document.newPage();
                writer.setPageEmpty(false);
                pages.draw(page, new Pen(writer.getDirectContent(), Points.of(paper.page().height())));
                if (papers.size() == 1) {
                    watch.reached(pages.count() + page + 1, 2 * pages.count());
                } else {
                    watch.reached(page + 1 < pages.count() ? at : at + 1, papers.size());
                }
            }
            drawn += pages.count();
            missing.addAll(pages.missing());
        }
        document.close();
        return new MadePaper(identified(out.toByteArray()), drawn, List.copyOf(missing), fonts.choices());
    }

    private static Pages laidOut(Paper paper, PaperFonts fonts, Watch watch) {
        return switch (paper) {
            case TableSheet table -> new TableDrawing(new TablePlan(table, fonts, watch));
            case BlockSheet blocks -> new BlockPages(blocks, fonts);
            case WallChart wall -> WallDrawing.of(wall, fonts, watch);
        };
    }

    private static Rectangle sheet(Paper paper) {
        return new Rectangle((float) Points.of(paper.page().width()), (float) Points.of(paper.page().height()));
    }

    private static void describe(PdfWriter writer, Heading heading, PaperFonts fonts) {
        PdfString day = new PdfString("D:" + heading.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
        PdfDictionary about = writer.getInfo();
        about.put(PdfName.TITLE, new PdfString(PrintableText.of(heading.title()), PdfObject.TEXT_UNICODE));
        about.put(PdfName.AUTHOR, new PdfString(PrintableText.of(heading.office()), PdfObject.TEXT_UNICODE));
        about.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        about.put(PdfName.KEYWORDS, new PdfString(fonts.said(), PdfObject.TEXT_UNICODE));
        about.put(PdfName.CREATIONDATE, day);
        about.put(PdfName.MODDATE, day);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    }

    /** The file's identity, drawn from its content instead of from chance. */
    private static byte[] identified(byte[] pdf) {
        int at = lastIndexOf(pdf, ID_MARK) + ID_MARK.length;
        int length = 32;
        int second = at + length + 2;
        fill(pdf, at, "0".repeat(length));
        fill(pdf, second, "0".repeat(length));
        String identity = HexFormat.of().formatHex(digest(pdf), 0, length / 2);
        fill(pdf, at, identity);
        fill(pdf, second, identity);
        return pdf;
    }

    private static void fill(byte[] pdf, int at, String text) {
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, pdf, at, text.length());
    }

    private static int lastIndexOf(byte[] pdf, byte[] mark) {
        for (int i = pdf.length - mark.length; i >= 0; i--) {
            if (Arrays.equals(pdf, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        throw new IllegalStateException("no identity in the file");
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
