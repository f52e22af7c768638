package zhenggai.paper.file;

import java.util.List;
import java.util.function.Function;

import zhenggai.paper.Chart;
import zhenggai.paper.MadePaper;
import zhenggai.paper.Paper;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.Watch;
import zhenggai.paper.excel.ExcelPaper;
import zhenggai.paper.word.WordPaper;

/** Makes described papers into whichever file is wanted; what they say is the same in each. */
public final class PaperFile {
    private PaperFile() {}

    /**
     * @param papers at least one; the first gives the file its title
     * @param fonts embedded in a PDF; the others name the official fonts and leave it to the PC to have them
     * @param charts draws a chart as PNG for files that cannot draw it themselves
     */
    public static MadeFile make(PaperFormat format, List<? extends Paper> papers, PaperFonts fonts, Function<Chart, byte[]> charts, Watch watch) {
        return switch (format) {
            case PDF -> pdf(PdfPaper.make(papers, fonts, watch));
            case XLSX -> new MadeFile(format, ExcelPaper.make(papers, charts, watch), 0, List.of());
            case DOCX -> new MadeFile(format, WordPaper.make(papers, charts, watch), 0, List.of());
        };
    }

    private static MadeFile pdf(MadePaper made) {
        return new MadeFile(PaperFormat.PDF, made.bytes(), made.pages(), made.missingCharacters());
    }
}
