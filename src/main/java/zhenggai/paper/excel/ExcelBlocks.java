package zhenggai.paper.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.dhatim.fastexcel.Workbook;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Chart;
import zhenggai.paper.Column;
import zhenggai.paper.ColumnWidths;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.code.QrModules;
import zhenggai.paper.excel.Look.Across;
import zhenggai.paper.excel.Look.Down;
import zhenggai.paper.excel.Look.Frame;
import zhenggai.paper.excel.TableRows.Part;
import zhenggai.paper.office.ChartTable;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.PngSize;
import zhenggai.paper.office.Typeface;
import zhenggai.words.Texts;

/** Blocks one below the other on a worksheet, all of them on one fine grid of columns, their boxes merged from it. */
final class ExcelBlocks {
    private static final int GRID = 48;
    private static final double GAP = 6;
    private static final double LARGE = 2;
    private static final String INDENT = "\u3000\u3000";
    private static final double PIXELS_A_POINT = 96 / 72.0;

    private final BlockSheet blocks;
    private final PageSetup page;
    private final ExcelSheet sheet;
    private final Function<Picture, byte[]> charts;
    private final Look text;
    private final boolean isOfficial;

    private ExcelBlocks(BlockSheet blocks, Workbook book, String name, Function<Picture, byte[]> charts) {
        this.blocks = blocks;
        this.page = blocks.page();
        this.charts = charts;
        this.isOfficial = blocks.look() == BlockSheet.Look.OFFICIAL;
        double[] grid = new double[GRID];
        Arrays.fill(grid, PageSettings.width(page, margins()) / GRID);
        this.sheet = new ExcelSheet(book.newWorksheet(name), grid);
        this.text = Look.plain(isOfficial ? Typeface.BODY : Typeface.TABLE, page.textSize());
    }

    /** A worksheet, and a further one for what begins on a new page: Excel ignores page breaks where it fits a sheet to its width. */
    static List<ExcelSheet> write(BlockSheet blocks, Workbook book, UnaryOperator<String> names, Function<Picture, byte[]> charts) {
        List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        for (Block block : blocks.blocks()) {
            if (block instanceof Block.PageBreak) {
                pages.add(new ArrayList<>());
            } else {
                pages.getLast().add(block);
            }
        }
        List<ExcelSheet> sheets = new ArrayList<>();
        for (List<Block> page : pages) {
            ExcelBlocks written = new ExcelBlocks(blocks, book, names.apply(blocks.heading().title()), charts);
            written.write(page, sheets.isEmpty());
            sheets.add(written.sheet);
        }
        return sheets;
    }

    private Margins margins() {
        return isOfficial ? Margins.OFFICIAL : Margins.FORM;
    }

    private void write(List<Block> these, boolean isFirst) {
        int printed = isFirst ? ExcelHead.write(sheet, isOfficial ? blocks.heading().untold() : blocks.heading(), page) : 0;
        these.forEach(this::write);
        PageSettings.set(sheet.sheet, page, margins());
        if (isOfficial) {
            PageSettings.officialMargins(sheet, blocks.heading());
        } else {
            PageSettings.margins(sheet, blocks.heading(), page);
        }
        ExcelHead.printFrom(sheet, printed);
    }

    private void write(Block block) {
        switch (block) {
            case Paragraph paragraph -> write(paragraph);
            case Form form -> write(form);
            case Table table -> write(table);
            case Picture picture -> write(picture);
            case Block.Code code -> write(code);
            case Block.TearLine tear -> {
                sheet.skip(page.textSize());
                sheet.across(tear.tearHere(), small().at(Across.CENTRE, Down.CENTRE).framed(Frame.TEAR));
            }
            case Block.PageBreak end -> throw new IllegalStateException("pages are parted before");
        }
    }

    private void write(Paragraph paragraph) {
        String indent = isOfficial ? INDENT : "";
        switch (paragraph.kind()) {
            case HEADING_1 -> sheet.across(indent + paragraph.text(), look(Typeface.HEADING));
            case HEADING_2 -> sheet.across(indent + paragraph.text(), look(isOfficial ? Typeface.SUBHEADING : Typeface.HEADING));
            case HEADING_3, HEADING_4 -> sheet.across(indent + paragraph.text(), look(isOfficial ? Typeface.BODY : Typeface.HEADING));
            case BODY, TOGETHER -> sheet.across(INDENT + paragraph.text().replace("\n", "\n" + INDENT), text);
            case FLUSH -> sheet.across(paragraph.text(), text);
            case CENTRE -> sheet.across(paragraph.text(), text.at(Across.CENTRE, Down.CENTRE));
            case CAPTION -> sheet.across(paragraph.text(), look(Typeface.HEADING).at(Across.CENTRE, Down.CENTRE));
            case NOTE -> sheet.across(paragraph.text(), small());
            case ISSUER, RIGHT -> sheet.across(isOfficial ? paragraph.text() + INDENT + INDENT : paragraph.text(), text.at(Across.RIGHT, Down.CENTRE));
        }
    }

    private Look look(Typeface face) {
        return Look.plain(face, page.textSize());
    }

    private Look small() {
        return Look.plain(text.face(), blocks.look().small(page.textSize()));
    }

    private Look box(Typeface face) {
        return Look.plain(face, blocks.look().box(page.textSize()));
    }

    private void write(Form form) {
        int[] edges = sheet.edges(form.widths().stream().mapToDouble(Double::doubleValue).toArray());
        form.rows().forEach(row -> write(row, edges));
        sheet.skip(GAP);
    }

    private void write(FormRow row, int[] edges) {
        List<List<Piece>> pieces = new ArrayList<>();
        int at = 0;
        for (FormCell cell : row.cells()) {
            pieces.add(Piece.of(OfficeText.of(cell.text()), sheet.width(edges[at], edges[at + cell.span()]), look(cell)));
            at += cell.span();
        }
        int count = pieces.stream().mapToInt(List::size).max().orElse(1);
        double written = 0;
        for (int k = 0; k < count; k++) {
            double height = put(row, pieces, k, edges);
            written += height;
            sheet.end(k == count - 1 ? Math.max(height, Points.of(row.leastHeight()) - written + height) : height);
        }
    }

    private double put(FormRow row, List<List<Piece>> pieces, int number, int[] edges) {
        Frame frame = Frame.piece(number, pieces.stream().mapToInt(List::size).max().orElse(1));
        double height = 0;
        int at = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            Piece piece = piece(cell, pieces.get(i), number);
            Look look = look(cell).framed(frame);
            sheet.put(edges[at], edges[at + cell.span()], piece.text(), look);
            height = Math.max(height, look.height(piece.lines()));
            at += cell.span();
        }
        return height;
    }

    /** Of a box that goes on over several rows each row says the label again. */
    private static Piece piece(FormCell cell, List<Piece> pieces, int number) {
        if (number < pieces.size()) {
            return pieces.get(number);
        }
        if (cell.kind() != FormCell.Kind.LABEL || cell.text().isBlank()) {
            return new Piece("", 0);
        }
        return new Piece(pieces.getFirst().text() + Texts.text("paper.continued"), pieces.getFirst().lines() + 1);
    }

    private Look look(FormCell cell) {
        return switch (cell.kind()) {
            case LABEL -> box(Typeface.HEADING).at(Across.CENTRE, Down.CENTRE).shaded();
            case TEXT -> box(text.face());
            case BRIEF -> box(text.face()).at(Across.CENTRE, Down.CENTRE);
            case SIGN -> box(text.face()).at(Across.RIGHT, Down.BOTTOM);
            case FIGURE -> Look.plain(Typeface.HEADING, box(Typeface.HEADING).size() * LARGE).at(Across.CENTRE, Down.CENTRE);
        };
    }

    private void write(Table table) {
        List<Column> columns = table.columns().stream().map(ExcelBlocks::own).toList();
        Look small = box(Typeface.TABLE);
        int[] edges = sheet.edges(ColumnWidths.of(columns, sheet.width(), small.size(), word -> Folds.width(word, small.size()) + GAP));
        double[] widths = new double[columns.size()];
        Arrays.setAll(widths, c -> sheet.width(edges[c], edges[c + 1]));
        header(columns, edges, Look.plain(Typeface.HEADING, small.size()).at(Across.CENTRE, Down.CENTRE).framed(Frame.BOX).shaded());
        for (List<Part> parts : new TableRows(columns, table.rows(), widths, small).parts()) {
            for (int k = 0; k < parts.size(); k++) {
                for (int c = 0; c < widths.length; c++) {
                    boolean isCentred = columns.get(c).align() == Column.Align.CENTRE;
                    Look look = isCentred ? small.at(Across.CENTRE, Down.CENTRE) : small;
                    sheet.put(edges[c], edges[c + 1], parts.get(k).cells.get(c), look.framed(Frame.piece(k, parts.size())));
                }
                sheet.end(parts.get(k).height);
            }
        }
        sheet.skip(GAP);
    }

    /** A small table says every cell of its own. */
    private static Column own(Column column) {
        return new Column(column.heading(), column.width(), column.stretch(), column.align(), Column.OWN, column.repeats());
    }

    private void header(List<Column> columns, int[] edges, Look look) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            String heading = OfficeText.of(columns.get(c).heading());
            sheet.put(edges[c], edges[c + 1], heading, look);
            lines = Math.max(lines, new Folds(Look.inner(sheet.width(edges[c], edges[c + 1])), look.size()).lines(heading).size());
        }
        sheet.end(look.height(lines));
    }

    private void write(Picture picture) {
        Chart chart = picture.chart();
        sheet.across(chart.title(), look(Typeface.HEADING).at(Across.CENTRE, Down.CENTRE));
        byte[] png = charts.apply(picture);
        PngSize size = PngSize.of(png);
        double height = sheet.width() * size.height() / size.width();
        sheet.sheet.addImage(sheet.row(), 0, png, pixels(sheet.width()), pixels(height));
        for (double left = height + GAP; left > 0; left -= Piece.MOST_HEIGHT) {
            sheet.skip(left);
        }
        write(ChartTable.of(chart));
    }

    /** The picture of a code at the left edge, its words above it. */
    private void write(Block.Code code) {
        code.words().forEach(words -> sheet.across(words, small()));
        double side = Points.of(Block.Code.SIDE_MM);
        sheet.sheet.addImage(sheet.row(), 0, QrModules.of(code.content()).png(), pixels(side), pixels(side));
        sheet.skip(side + GAP);
    }

    private static int pixels(double points) {
        return (int) Math.round(points * PIXELS_A_POINT);
    }
}
