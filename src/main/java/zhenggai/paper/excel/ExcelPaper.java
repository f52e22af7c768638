package zhenggai.paper.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.Workbook;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart;
import zhenggai.paper.Watch;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.WallTable;
import zhenggai.paper.office.ZipParts;

/** Makes described papers into an Excel book, a worksheet each or more. The same description gives the same bytes. */
public final class ExcelPaper {
    private static final String VERSION = "1.0";
    private static final double FONT_SIZE = 12;

    private ExcelPaper() {}

    /**
     * @param papers at least one; the first gives the book its title
     * @param charts draws a chart as PNG, without its title
     * @param watch is told of every paper that is written, or of every row where there is one
     */
    public static byte[] make(List<? extends Paper> papers, Function<Picture, byte[]> charts, Watch watch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, CoreProperties.PROGRAM, VERSION);
        // packed once more below, in an order and with times that do not change
        book.setCompressionLevel(Deflater.BEST_SPEED);
        book.setGlobalDefaultFont(Typeface.TABLE.font(), FONT_SIZE);
        SheetNames names = new SheetNames();
        List<ExcelSheet> sheets = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            watch.reached(i, papers.size());
            Paper paper = papers.get(i);
            sheets.addAll(write(paper, book, names, charts, papers.size() == 1 ? watch : Watch.NONE));
        }
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ZipParts parts = ZipParts.of(out.toByteArray()).put(CoreProperties.PART, CoreProperties.of(papers.getFirst().heading()));
        for (int i = 0; i < sheets.size(); i++) {
            parts.change("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml::in);
        }
        watch.reached(papers.size(), papers.size());
        return parts.bytes();
    }

    private static List<ExcelSheet> write(Paper paper, Workbook book, SheetNames names, Function<Picture, byte[]> charts, Watch watch) {
        return switch (paper) {
            case TableSheet table -> List.of(ExcelTable.write(table, book, names.next(table.heading().title()), watch));
            case WallChart wall -> List.of(ExcelTable.write(WallTable.of(wall), book, names.next(wall.heading().title()), watch));
            case BlockSheet blocks -> ExcelBlocks.write(blocks, book, names::next, charts);
        };
    }
}
