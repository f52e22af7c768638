package zhenggai.paper.file;

import java.util.List;
import java.util.function.Function;

import zhenggai.paper.Block.Picture;
import zhenggai.paper.Chart;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.excel.ExcelPaper;
import zhenggai.paper.pdf.ChartPicture;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.word.WordPaper;

/** Makes described papers into whichever file is wanted; what they say is the same in each. */
public final class PaperFile {
    private static final double WIDTH_MM = 160;
    private static final double LINE_MM = 75;
    private static final double MOST_MM = 200;

    private PaperFile() {}

    /**
     * @param papers at least one; the first gives the file its title
     * @param fonts embedded in a PDF; the others name the official fonts and leave it to the PC to have them, only their charts are drawn in these
     */
    public static MadeFile make(PaperFormat format, List<? extends Paper> papers, PaperFonts fonts, Watch watch) {
        Function<Picture, byte[]> charts = picture -> picture(picture.chart().titled(""), picture.height(), fonts);
        return switch (format) {
            case PDF -> of(PdfPaper.make(papers, fonts, watch));
            case XLSX -> new MadeFile(format, ExcelPaper.make(papers, charts, watch), 0, List.of(), "");
            case DOCX -> new MadeFile(format, WordPaper.make(papers, charts, watch), 0, List.of(), "");
        };
    }

    /** Pages that are made already, as they are. */
    public static MadeFile of(MadePaper made) {
        return new MadeFile(PaperFormat.PDF, made.bytes(), made.pages(), made.missingCharacters(), made.fontWords());
    }

    /** A file that is made already and is laid out only when it is opened. */
    public static MadeFile of(PaperFormat format, byte[] content) {
        return new MadeFile(format, content, 0, List.of(), "");
    }

    /** A line is as high as was asked; bars lie below each other, so their number makes a chart high. */
    private static byte[] picture(Chart chart, double asked, PaperFonts fonts) {
        double usual = chart.kind() == Chart.Kind.LINE ? LINE_MM : Math.min(ChartPicture.heightMm(chart, fonts, WIDTH_MM), MOST_MM);
        return ChartPicture.png(chart, fonts, WIDTH_MM, asked > 0 ? asked : usual);
    }
}
