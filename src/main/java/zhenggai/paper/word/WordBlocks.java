package zhenggai.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Chart;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.code.QrModules;
import zhenggai.paper.office.ChartTable;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.PngSize;
import zhenggai.paper.office.Xml;
import zhenggai.paper.title.TitleLines;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.word.WordBody.Cell;
import zhenggai.paper.word.WordBody.RowRule;

/** Blocks one below the other in a Word file: a form with its labelled boxes, or a document in official layout. */
final class WordBlocks {
    private static final double TEAR = 1.5;
    private static final double MOST_HIGH = 0.8;
    private static final long EMU = 12_700;

    private final BlockSheet blocks;
    private final PageSetup page;
    private final boolean isOfficial;
    private final WordBody body;
    private final WordFile file;
    private final Function<Picture, byte[]> charts;
    private final WordParagraphs paragraphs;
    private boolean isTornOff;

    WordBlocks(BlockSheet blocks, WordBody body, WordFile file, Function<Picture, byte[]> charts) {
        this.blocks = blocks;
        this.page = blocks.page();
        this.isOfficial = blocks.look() == BlockSheet.Look.OFFICIAL;
        this.body = body;
        this.file = file;
        this.charts = charts;
        this.paragraphs = new WordParagraphs(blocks, body);
    }

    static Margins margins(BlockSheet blocks) {
        return blocks.look() == BlockSheet.Look.OFFICIAL ? Margins.OFFICIAL : Margins.FORM;
    }

    void write() {
        if (isOfficial) {
            body.paragraph(WordStyle.OFFICIAL_TITLE, page.titleSize(), title());
            if (!blocks.isSubtitled()) {
                body.paragraph(WordStyle.OFFICIAL_BODY, page.textSize(), "");
            }
        } else {
            WordHead.write(body, blocks.heading(), page, margins(blocks));
        }
        for (int at = 0; at < blocks.blocks().size(); at++) {
            write(blocks.blocks().get(at), at);
        }
    }

    private void write(Block block, int at) {
        switch (block) {
            case Paragraph paragraph -> paragraphs.write(paragraph, at, isTornOff);
            case Form form -> {
                WordForm.write(body, form, width(), box());
                body.gap();
            }
            case Table table -> write(table);
            case Picture picture -> write(picture);
            case Block.Code code -> write(code);
            case Block.TearLine tear -> tear(tear);
            case Block.PageBreak end -> body.paragraph(WordStyle.NOTE, page.textSize(), "", new Xml().leaf("w:pageBreakBefore"));
        }
    }

    /** Its lines, where it needs several, as they are in the PDF: the title's characters are as wide in any of its faces. */
    private String title() {
        String title = OfficeText.of(blocks.heading().title());
        double width = Points.of(margins(blocks).between(page.width()));
        return String.join("\n", TitleLines.of(PaperFonts.bundled().title(), title, width, page.titleSize()).stream().map(Line::text).toList());
    }

    private int width() {
        return WordSection.width(page, margins(blocks));
    }

    private double small() {
        return blocks.look().small(page.textSize());
    }

    private double box() {
        return blocks.look().box(page.textSize());
    }

    /** From here on all paragraphs are kept on one page. */
    private void tear(Block.TearLine tear) {
        isTornOff = true;
        Xml dashed = new Xml().leaf("w:keepNext").open("w:pBdr").leaf("w:top", "w:val", "dashed", "w:sz", 6, "w:space", 4, "w:color", "000000").close();
        dashed.leaf("w:spacing", "w:before", Math.round(small() * TEAR * WordBody.TWIPS));
        body.paragraph(WordStyle.BRIEF, small(), tear.tearHere(), dashed);
    }

    private void write(Table table) {
        double size = box();
        int[] widths = WordTable.widths(table.columns(), width(), size);
        body.openTable(widths, true);
        WordTable.header(body, table.columns(), widths, size);
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < widths.length; c++) {
                cells.add(WordTable.cell(table.columns().get(c), row.cells().get(c), size));
            }
            body.row(widths, cells, RowRule.FLOWS);
        }
        body.closeTable().gap();
    }

    private void write(Picture picture) {
        Chart chart = picture.chart();
        body.paragraph(WordStyle.SLIP, page.textSize(), chart.title(), new Xml().leaf("w:keepNext"));
        byte[] png = charts.apply(picture);
        PngSize size = PngSize.of(png);
        double wide = (double) width() / WordBody.TWIPS;
        double high = wide * size.height() / size.width();
        double most = Points.of(page.height() - margins(blocks).top() - margins(blocks).bottom()) * MOST_HIGH;
        double scale = Math.min(1, most / high);
        picture(new Inline(chart.title(), file.picture(png), Math.round(wide * scale * EMU), Math.round(high * scale * EMU)), "center");
        write(ChartTable.of(chart));
    }

    /** The picture of a code with its quiet zone, its words above it. */
    private void write(Block.Code code) {
        code.words().forEach(words -> body.paragraph(isOfficial ? WordStyle.OFFICIAL_RIGHT : WordStyle.RIGHT, small(), words, new Xml().leaf("w:keepNext")));
        long side = Math.round(Points.of(Block.Code.SIDE_MM) * EMU);
        picture(new Inline(String.join(" ", code.words()), file.picture(QrModules.of(code.content()).png()), side, side), "right");
    }

    /** A picture in the line: what it shows, the identity of its file, its size in the units of Word. */
    private record Inline(String title, String relation, long wide, long high) {}

    private void picture(Inline inline, String side) {
        String main = "http://schemas.openxmlformats.org/drawingml/2006/main";
        String picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        int number = file.pictures();
        Xml xml = body.xml;
        xml.open("w:p").open("w:pPr").leaf("w:keepNext").leaf("w:jc", "w:val", side).close().open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0).leaf("wp:extent", "cx", inline.wide(), "cy", inline.high());
        xml.leaf("wp:docPr", "id", number, "name", "picture " + number, "descr", OfficeText.of(inline.title()));
        xml.open("a:graphic", "xmlns:a", main).open("a:graphicData", "uri", picture).open("pic:pic", "xmlns:pic", picture);
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", number, "name", "picture " + number).leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", inline.relation()).open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", inline.wide(), "cy", inline.high()).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close().close();
    }
}
