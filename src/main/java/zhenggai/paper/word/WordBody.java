package zhenggai.paper.word;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.Xml;

/** The running part of a Word file as it is written: paragraphs and tables. */
final class WordBody {
    static final int TWIPS = 20;
    private static final int OUTER = 10;
    private static final int INNER = 4;
    private static final int SIDE = 70;
    private static final int PADDING = 40;
    private static final int GAP = 160;
    private static final String GREY = "E8E8E8";

    final Xml xml = new Xml();
    private final WordStyles styles;

    WordBody(WordStyles styles) {
        this.styles = styles;
    }

    /** Where a cell's text stands between its upper and its lower edge. */
    enum Down { TOP, CENTRE, BOTTOM }

    /** Whether a cell begins a merged one, goes on with it, or stands alone. */
    enum Merge { NONE, BEGINS, GOES_ON }

    /** A cell over {@code span} columns. */
    record Cell(String text, WordStyle style, double size, int span, Down down, Merge merge, boolean isShaded) {
        static Cell of(String text, WordStyle style, double size) {
            return new Cell(text, style, size, 1, Down.CENTRE, Merge.NONE, false);
        }

        Cell over(int columns) {
            return new Cell(text, style, size, columns, down, merge, isShaded);
        }

        Cell at(Down newDown) {
            return new Cell(text, style, size, span, newDown, merge, isShaded);
        }

        Cell merged(Merge newMerge) {
            return new Cell(newMerge == Merge.GOES_ON ? "" : text, style, size, span, down, newMerge, isShaded);
        }

        Cell shaded() {
            return new Cell(text, style, size, span, down, merge, true);
        }
    }

    /** A paragraph; lines within it are kept. */
    WordBody paragraph(WordStyle style, double size, String text) {
        return paragraph(style, size, text, null);
    }

    /** Each line of the text a paragraph. */
    WordBody paragraphs(WordStyle style, double size, String text) {
        return paragraphs(style, size, new Led(style.face, "", text), null);
    }

    /** A text whose first words, all in its first line, have a face of their own. */
    record Led(Typeface face, String lead, String text) {}

    /** @param own properties of each of these paragraphs, written in their place after its style */
    WordBody paragraphs(WordStyle style, double size, Led led, @Nullable Xml own) {
        String lead = OfficeText.of(led.lead());
        for (String line : OfficeText.of(led.text().substring(led.lead().length())).split("\n", -1)) {
            begin(style, size, own);
            if (!lead.isEmpty()) {
                xml.open("w:r").open("w:rPr");
                WordStyles.font(xml, led.face());
                xml.close().says("w:t", lead, "xml:space", "preserve").close();
                lead = "";
            }
            run(xml, line);
            xml.close();
        }
        return this;
    }

    /** @param own properties of this paragraph, written in their place after its style */
    WordBody paragraph(WordStyle style, double size, String text, @Nullable Xml own) {
        begin(style, size, own);
        run(xml, text);
        xml.close();
        return this;
    }

    private void begin(WordStyle style, double size, @Nullable Xml own) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", styles.id(style, size));
        if (own != null) {
            xml.add(own);
        }
        xml.close();
    }

    /** Text as a run, its line ends as breaks and tabs as tabs. */
    static void run(Xml xml, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            String[] stops = lines[i].split("\t", -1);
            for (int t = 0; t < stops.length; t++) {
                if (t > 0) {
                    xml.leaf("w:tab");
                }
                xml.says("w:t", OfficeText.of(stops[t]), "xml:space", "preserve");
            }
        }
        xml.close();
    }

    /** What keeps two tables apart. */
    WordBody gap() {
        return lowLine(GAP, null);
    }

    /** A line so low that it takes no room: what Word wants after the last table, and where a section ends. */
    WordBody thinLine(@Nullable Xml section) {
        return lowLine(TWIPS, section);
    }

    private WordBody lowLine(int height, @Nullable Xml section) {
        xml.open("w:p").open("w:pPr").leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", height, "w:lineRule", "exact");
        xml.open("w:rPr").leaf("w:sz", "w:val", 2).close();
        if (section != null) {
            xml.add(section);
        }
        xml.close().close();
        return this;
    }

    /** @param widths of the columns, in twentieths of a point */
    WordBody openTable(int[] widths, boolean isRuled) {
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", all, "w:type", "dxa");
        if (isRuled) {
            xml.open("w:tblBorders");
            for (String side : List.of("top", "left", "bottom", "right")) {
                xml.leaf("w:" + side, "w:val", "single", "w:sz", OUTER, "w:space", 0, "w:color", "000000");
            }
            for (String side : List.of("insideH", "insideV")) {
                xml.leaf("w:" + side, "w:val", "single", "w:sz", INNER, "w:space", 0, "w:color", "000000");
            }
            xml.close();
        }
        xml.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.leaf("w:top", "w:w", PADDING, "w:type", "dxa").leaf("w:left", "w:w", isRuled ? SIDE : 0, "w:type", "dxa");
        xml.leaf("w:bottom", "w:w", PADDING, "w:type", "dxa").leaf("w:right", "w:w", isRuled ? SIDE : 0, "w:type", "dxa").close();
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", width);
        }
        xml.close();
        return this;
    }

    WordBody closeTable() {
        xml.close();
        return this;
    }

    /** How a row behaves where a page ends, and how high it is at least, in points. */
    record RowRule(double least, boolean isHeader, boolean isWhole) {
        static final RowRule FLOWS = new RowRule(0, false, false);
        /** Moved to the next page where it does not fit. */
        static final RowRule WHOLE = new RowRule(0, false, true);
        /** Repeated on every page. */
        static final RowRule HEADER = new RowRule(0, true, true);
    }

    WordBody row(int[] widths, List<Cell> cells, RowRule rule) {
        xml.open("w:tr").open("w:trPr");
        if (rule.isWhole()) {
            xml.leaf("w:cantSplit");
        }
        if (rule.least() > 0) {
            xml.leaf("w:trHeight", "w:val", Math.round(rule.least() * TWIPS), "w:hRule", "atLeast");
        }
        if (rule.isHeader()) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        int column = 0;
        for (Cell cell : cells) {
            int width = 0;
            for (int i = 0; i < cell.span(); i++) {
                width += widths[column++];
            }
            cell(cell, width);
        }
        xml.close();
        return this;
    }

    private void cell(Cell cell, int width) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.span() > 1) {
            xml.leaf("w:gridSpan", "w:val", cell.span());
        }
        switch (cell.merge()) {
            case BEGINS -> xml.leaf("w:vMerge", "w:val", "restart");
            case GOES_ON -> xml.leaf("w:vMerge");
            case NONE -> { }
        }
        if (cell.isShaded()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GREY);
        }
        if (cell.down() != Down.TOP) {
            xml.leaf("w:vAlign", "w:val", cell.down() == Down.CENTRE ? "center" : "bottom");
        }
        xml.close();
        paragraphs(cell.style(), cell.size(), cell.text());
        xml.close();
    }
}
