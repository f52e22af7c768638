package zhenggai.paper.table;

import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.type.PaperFonts;

/** A made paper read back with another library, page by page and column by column; blanks are left out, because they stand for nothing. */
public final class ReadBack implements AutoCloseable {
    private final TablePlan plan;
    private final PDDocument document;
    public final MadePaper paper;

    public ReadBack(TableSheet sheet, PaperSize size) throws IOException {
        this(sheet, size, PaperFonts.bundled());
    }

    public ReadBack(TableSheet sheet, PaperSize size, PaperFonts fonts) throws IOException {
        TableSheet laid = sheet.on(PageSetup.landscape(size));
        this.plan = new TablePlan(laid, fonts, Watch.NONE);
        this.paper = PdfPaper.make(laid, fonts);
        this.document = Loader.loadPDF(paper.bytes());
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public String page(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return bare(stripper.getText(document));
    }

    public String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 0; page < pages(); page++) {
            all.append(page(page));
        }
        return all.toString();
    }

    /** The text of one column on one page, header row left out. */
    public String column(int page, int column) throws IOException {
        double top = plan.tableTop(page) + plan.headerHeight();
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion("cells", new Rectangle2D.Double(plan.grid.left()[column], top, plan.grid.width()[column], plan.leaves.get(page)
            .height()));
        area.extractRegions(document.getPage(page));
        return bare(area.getTextForRegion("cells"));
    }

    /** What the header row of a page says, column after column. */
    public String headings(int page) throws IOException {
        StringBuilder headings = new StringBuilder();
        for (int column = 0; column < plan.headings.size(); column++) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion("heading", new Rectangle2D.Double(plan.grid.left()[column], plan.tableTop(page), plan.grid.width()[column], plan.headerHeight()));
            area.extractRegions(document.getPage(page));
            headings.append(bare(area.getTextForRegion("heading"))).append(' ');
        }
        return headings.toString();
    }

    /** The words of the header row as they stand in its lines. */
    public List<String> headingWords() {
        return plan.headings.stream().flatMap(List::stream).flatMap(line -> Arrays.stream(line.text().split("[^A-Za-z]+"))).toList();
    }

    /** The text of one column through all pages. */
    public String column(int column) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 0; page < pages(); page++) {
            all.append(column(page, column));
        }
        return all.toString();
    }

    /** The pages on which pieces of the rows of a group stand. */
    public List<Integer> pagesOf(int column, int row) {
        return IntStream.range(0, pages())
            .filter(p -> plan.leaves.get(p).slices().stream().anyMatch(s -> plan.cells.isSameGroup(column, row, s.row()))).boxed().toList();
    }

    public List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    public static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
