package zhenggai.paper.word;

import java.util.List;
import java.util.function.Function;

import zhenggai.paper.Block.Picture;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Margins;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart;
import zhenggai.paper.Watch;
import zhenggai.paper.office.WallTable;
import zhenggai.paper.office.Xml;

/**
 * Makes described papers into a Word file, a section each. It is written straight as text: the same description gives the same bytes, and a
 * large ledger never stands in memory as a tree of elements.
 */
public final class WordPaper {
    private final List<? extends Paper> papers;
    private final Function<Picture, byte[]> charts;
    private final boolean differsOnEvenPages;
    private final WordStyles styles;
    private final WordFile file;
    private final WordBody body;

    private WordPaper(List<? extends Paper> papers, Function<Picture, byte[]> charts) {
        this.papers = papers;
        this.charts = charts;
        this.differsOnEvenPages = papers.stream().anyMatch(paper -> margins(paper).equals(Margins.OFFICIAL));
        this.styles = new WordStyles(papers.getFirst().page().textSize());
        this.file = new WordFile(styles, differsOnEvenPages);
        this.body = new WordBody(styles);
    }

    /**
     * @param papers at least one; the first gives the file its title
     * @param charts draws a chart as PNG, without its title
     * @param watch is told of every paper that is written, or of every row where there is one
     */
    public static byte[] make(List<? extends Paper> papers, Function<Picture, byte[]> charts, Watch watch) {
        return new WordPaper(papers, charts).bytes(watch);
    }

    private byte[] bytes(Watch watch) {
        for (int i = 0; i < papers.size(); i++) {
            watch.reached(i, papers.size());
            write(papers.get(i), papers.size() == 1 ? watch : Watch.NONE);
            section(papers.get(i), i == papers.size() - 1);
        }
        watch.reached(papers.size(), papers.size());
        return file.bytes(body.xml, papers.getFirst().heading());
    }

    private void write(Paper paper, Watch watch) {
        switch (paper) {
            case TableSheet table -> new WordTable(table, body).write(watch);
            case WallChart wall -> new WordTable(WallTable.of(wall), body).write(watch);
            case BlockSheet blocks -> new WordBlocks(blocks, body, file, charts).write();
        }
    }

    /** A paper's pages are described behind it; those of the last one at the end of the file. */
    private void section(Paper paper, boolean isLast) {
        Xml section = new WordSection(paper.heading(), paper.page(), margins(paper), file, styles).xml(differsOnEvenPages, papers.size() == 1);
        if (isLast) {
            body.thinLine(null);
            body.xml.add(section);
        } else {
            body.thinLine(section);
        }
    }

    private static Margins margins(Paper paper) {
        return paper instanceof BlockSheet blocks ? WordBlocks.margins(blocks) : Margins.TABLE;
    }
}
