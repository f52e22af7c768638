package zhenggai.paper.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;

/** A worksheet that is filled row by row, downwards. Whatever is put into it is text, never a formula or a number. */
final class ExcelSheet {
    /** Text that Excel would read as the code of a character: its first sign is written as such a code itself. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** Columns are counted in digits of the book's own font, which is 12 points: 8 pixels each. */
    private static final double POINTS_A_DIGIT = 6;
    private static final double WIDEST = 250;

    final Worksheet sheet;
    final SheetXml xml = new SheetXml();
    private final double[] edges;
    private int row;

    /** @param widths of the columns, in points */
    ExcelSheet(Worksheet sheet, double[] widths) {
        this.sheet = sheet;
        this.edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
            sheet.width(i, Math.min(WIDEST, widths[i] / POINTS_A_DIGIT));
        }
        sheet.hideGridLines();
    }

    /** The row that is filled next. */
    int row() {
        return row;
    }

    int columns() {
        return edges.length - 1;
    }

    double width(int from, int to) {
        return edges[to] - edges[from];
    }

    double width() {
        return width(0, columns());
    }

    /** The row is filled. */
    void end(double height) {
        sheet.rowHeight(row, Math.min(Piece.MOST_HEIGHT, height));
        row++;
    }

    /** Room without text; a row is written only where a cell of it has a look. */
    void skip(double height) {
        Look.plain(Typeface.TABLE, 1).set(sheet.style(row, 0));
        end(height);
    }

    static String safe(String text) {
        return text.contains("_x") ? CODE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** A text alone, its look given elsewhere. */
    void say(int at, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(at, column, safe(text));
        }
    }

    /** A text in the row that is filled, over the columns {@code from} until {@code to}. */
    void put(int from, int to, String text, Look look) {
        put(row, row, from, to, text, look);
    }

    void put(int top, int bottom, int from, int to, String text, Look look) {
        say(top, from, text);
        Range range = sheet.range(top, from, bottom, to - 1);
        if (top < bottom || from < to - 1) {
            xml.merge(range);
        }
        look.set(range.style());
    }

    /** A text over the whole width, in as many rows as it needs. */
    void across(String text, Look look) {
        for (Piece piece : Piece.of(OfficeText.of(text), width(), look)) {
            put(0, columns(), piece.text(), look);
            end(look.height(piece.lines()));
        }
    }

    /** Texts side by side, each with an equal share of the width as far as the columns have it, or one below the other where they have not. */
    void spread(List<String> texts, Look look, double least) {
        List<Integer> starts = starts(texts.size());
        if (starts.size() < texts.size()) {
            texts.forEach(text -> across(text, look));
            return;
        }
        double height = least;
        for (int i = 0; i < texts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : columns();
            String text = OfficeText.of(texts.get(i));
            put(starts.get(i), to, text, look);
            height = Math.max(height, look.height(Piece.of(text, width(starts.get(i), to), look).stream().mapToInt(Piece::lines).sum()));
        }
        end(height);
    }

    /** The columns at which equal shares of the width begin, as near as the columns are. */
    private List<Integer> starts(int parts) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts && from < columns(); i++) {
            double wanted = width() * i / parts;
            while (from + 1 < columns() && Math.abs(edges[from + 1] - wanted) < Math.abs(edges[from] - wanted)) {
                from++;
            }
            starts.add(from++);
        }
        return starts;
    }

    /** The columns over which boxes of these widths stand, one edge more than boxes; each box has at least one column. */
    int[] edges(double[] widths) {
        int[] found = new int[widths.length + 1];
        double all = 0;
        for (double one : widths) {
            all += one;
        }
        double reached = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += widths[i];
            long wanted = Math.round(reached / all * columns());
            found[i + 1] = (int) Math.clamp(wanted, found[i] + 1L, Math.max(found[i] + 1L, columns() - (widths.length - 1L - i)));
        }
        return found;
    }
}
