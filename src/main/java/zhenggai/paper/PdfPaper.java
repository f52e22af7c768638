package zhenggai.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes a described table into PDF. The same description gives the same bytes, whenever and wherever it is made. */
public final class PdfPaper {
    private static final String PRODUCER = "zhenggai";
    private static final String LANGUAGE = "zh-CN";
    private static final byte[] ID_MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);

    private PdfPaper() {}

    /** One at a time: the fonts are shared, and they are read while they are embedded. */
    public static synchronized MadePaper make(TableSheet sheet, PaperSize size, PaperFonts fonts) {
        TablePlan plan = new TablePlan(sheet, size, fonts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle((float) size.width(), (float) size.height()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        describe(writer, sheet.heading());
        TableDrawing drawing = new TableDrawing(plan);
        for (int page = 0; page < plan.leaves.size(); page++) {
            document.newPage();
            writer.setPageEmpty(false);
            drawing.draw(page, new Pen(writer.getDirectContent(), size.height()));
        }
        document.close();
        return new MadePaper(identified(out.toByteArray()), plan.leaves.size(), List.copyOf(plan.missing), fonts.choices());
    }

    private static void describe(PdfWriter writer, TableSheet.Heading heading) {
        PdfString day = new PdfString("D:" + heading.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
        PdfDictionary about = writer.getInfo();
        about.put(PdfName.TITLE, new PdfString(PrintableText.of(heading.title()), PdfObject.TEXT_UNICODE));
        about.put(PdfName.AUTHOR, new PdfString(PrintableText.of(heading.office()), PdfObject.TEXT_UNICODE));
        about.put(PdfName.PRODUCER, new PdfString(PRODUCER));
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
