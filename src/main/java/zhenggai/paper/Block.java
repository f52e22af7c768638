package zhenggai.paper;

import java.util.List;
import java.util.stream.Stream;

/** A part of a paper that stands by itself, below the one before it. */
public sealed interface Block {
    /** Between the text and whoever signs: room for the seal, which reaches to within a line of the text (GB/T 9704-2012, 7.3.5.1). */
    List<Paragraph> SEAL = List.of(new Paragraph(Paragraph.Kind.FLUSH, ""), new Paragraph(Paragraph.Kind.FLUSH, ""));

    /** Its texts in reading order. */
    List<String> words();

    /**
     * Running text. The levels of headings are those of an official document, first to fourth.
     *
     * @param lead what the text begins with, set as a heading is
     */
    record Paragraph(Kind kind, String text, Lead lead) implements Block {

        /**
         * HEADING_1 to 4; BODY begins two characters in, TOGETHER as well and stands on one page with those beside it, FLUSH at the left edge;
         * CENTRE is a line of its own, CAPTION the same in the face of headings; NOTE is small; RIGHT stands at the right edge, as a signature
         * does, ISSUER in the middle above the day that follows it. A blank FLUSH is a free line.
         */
        public enum Kind {
            HEADING_1, HEADING_2, HEADING_3, HEADING_4, BODY, TOGETHER, FLUSH, CENTRE, CAPTION, NOTE, ISSUER, RIGHT;

            public boolean isHeading() {
                return compareTo(HEADING_4) <= 0;
            }

            public boolean isSignature() {
                return this == ISSUER || this == RIGHT;
            }
        }

        /** The heading that a paragraph begins with, in the same line. */
        public record Lead(Kind kind, String words) {
            static final Lead NONE = new Lead(Kind.BODY, "");
        }

        public Paragraph {
            if (!text.startsWith(lead.words()) || lead.words().contains("\n")) {
                throw new IllegalArgumentException("does not begin with its lead: " + text);
            }
        }

        public Paragraph(Kind kind, String text) {
            this(kind, text, Lead.NONE);
        }

        public boolean isFreeLine() {
            return kind == Kind.FLUSH && text.isBlank();
        }

        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /**
     * A grid of labelled boxes, some to be filled in or signed by hand. The spans of each row add up to the number of columns.
     *
     * @param widths the share of the width that each column has
     */
    record Form(List<Double> widths, List<FormRow> rows) implements Block {

        public Form {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            for (FormRow row : rows) {
                if (row.cells().stream().mapToInt(FormCell::span).sum() != widths.size()) {
                    throw new IllegalArgumentException("row does not fill the form: " + row.cells());
                }
            }
        }

        @Override
        public List<String> words() {
            return rows.stream().flatMap(row -> row.cells().stream()).map(FormCell::text).toList();
        }
    }

    /** @param leastHeight millimetres it takes at least, so that there is room to write or sign; 0 for none */
    record FormRow(double leastHeight, List<FormCell> cells) {
        public FormRow {
            cells = List.copyOf(cells);
        }
    }

    /** One box of a form: its text may flow over pages, nothing of it is cut. */
    record FormCell(Kind kind, int span, String text) {

        /** LABEL is centred on grey; TEXT is running text; BRIEF is centred; SIGN stands at the lower right, below the room to write; FIGURE is large. */
        public enum Kind { LABEL, TEXT, BRIEF, SIGN, FIGURE }
    }

    /** A small table of its own. */
    record Table(List<Column> columns, List<TableSheet.Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> words() {
            return Stream.concat(columns.stream().map(Column::heading), rows.stream().flatMap(row -> row.cells().stream())).toList();
        }
    }

    /**
     * A chart with its figures in words beside it, for those who read.
     *
     * @param height millimetres that it should take, 0 for what suits the chart
     */
    record Picture(Chart chart, double height) implements Block {
        public Picture(Chart chart) {
            this(chart, 0);
        }

        @Override
        public List<String> words() {
            return chart.words();
        }
    }

    /**
     * A square code by which a paper that was signed and scanned finds back to its item, with what it says in words.
     *
     * @param content what a reader of the code gets
     */
    record Code(String content, List<String> words) implements Block {
        /** Millimetres it takes with the light around it: enough for a copied page at 200 dots an inch. */
        public static final double SIDE_MM = 21;

        public Code {
            words = List.copyOf(words);
        }
    }

    /** A dashed line to tear along, with its words: what stands below it, to the end of the paper, stays on one page with it. */
    record TearLine(String tearHere) implements Block {
        @Override
        public List<String> words() {
            return List.of(tearHere);
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
