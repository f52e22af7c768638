package zhenggai.paper.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.office.OfficeText;
import zhenggai.words.Texts;

/**
 * The rows of a table as Excel can show them: a row whose text would be higher than Excel allows goes on in a further one, which says its brief
 * cells again and is marked as continued; a merged cell gets as many rows as its text needs.
 */
final class TableRows {
    private final List<Column> columns;
    private final List<Row> rows;
    private final double[] widths;
    private final Look look;
    private final List<List<Part>> parts = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final int[] firsts;
    /** The first column of each row's own that is said again, and so can say that its row goes on. */
    private final int marked;

    /** One row of the worksheet. */
    static final class Part {
        final List<String> cells;
        double height;

        Part(List<String> cells, double height) {
            this.cells = cells;
            this.height = height;
        }
    }

    /** A cell over several rows of the worksheet, counted among the parts, first and last included. */
    record Merged(int column, int from, int to, String text, double height) {}

    TableRows(List<Column> columns, List<Row> rows, double[] widths, Look look) {
        this.columns = columns;
        this.rows = rows;
        this.widths = widths;
        this.look = look;
        this.marked = IntStream.range(0, columns.size()).filter(c -> !columns.get(c).isMerged() && columns.get(c).repeats()).findFirst().orElse(0);
        for (Row row : rows) {
            parts.add(parts(row));
        }
        List<Integer> grouping = grouping();
        grouping.forEach(column -> eachGroup(column, (from, to) -> makeRoom(column, from, to)));
        this.firsts = firsts();
        grouping.forEach(column -> eachGroup(column, (from, to) -> merge(column, from, to)));
    }

    /** The parts of each row of the table. */
    List<List<Part>> parts() {
        return parts;
    }

    List<Merged> merged() {
        return merged;
    }

    /** The merged columns, inner groups before those that hold them. */
    private List<Integer> grouping() {
        return IntStream.range(0, columns.size()).boxed().filter(c -> columns.get(c).isMerged())
            .sorted(Comparator.comparing((Integer c) -> columns.get(c).group()).reversed()).toList();
    }

    private List<Part> parts(Row row) {
        List<List<Piece>> pieces = own(row);
        int count = Math.max(1, pieces.stream().mapToInt(List::size).max().orElse(1));
        List<Part> made = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            made.add(part(pieces, k));
        }
        return made;
    }

    /** The pieces of each cell that is the row's own. */
    private List<List<Piece>> own(Row row) {
        return IntStream.range(0, columns.size())
            .mapToObj(c -> columns.get(c).isMerged() ? List.<Piece>of() : Piece.of(OfficeText.of(row.cells().get(c)), widths[c], look)).toList();
    }

    private Part part(List<List<Piece>> pieces, int number) {
        IntFunction<Piece> piece = c -> piece(pieces.get(c), c, number);
        List<String> cells = IntStream.range(0, columns.size()).mapToObj(piece).map(Piece::text).toList();
        int lines = IntStream.range(0, columns.size()).mapToObj(piece).mapToInt(Piece::lines).max().orElse(1);
        return new Part(cells, look.height(lines));
    }

    /** What a cell says in a part of its row: what is left of a long text, a brief one again. */
    private Piece piece(List<Piece> pieces, int column, int number) {
        if (number < pieces.size()) {
            return pieces.get(number);
        }
        if (pieces.size() != 1 || !columns.get(column).repeats() || pieces.getFirst().text().isEmpty()) {
            return new Piece("", 0);
        }
        Piece brief = pieces.getFirst();
        return column != marked ? brief : Piece.of(brief.text() + Texts.text("paper.continued"), widths[column], look).getFirst();
    }

    private void makeRoom(int column, int from, int to) {
        List<Piece> pieces = pieces(column, from);
        double lacking = needed(pieces) - IntStream.rangeClosed(from, to).boxed().flatMap(r -> parts.get(r).stream()).mapToDouble(part -> part.height).sum();
        List<Part> last = parts.get(to);
        double more = Math.clamp(lacking, 0, Math.max(0, Piece.MOST_HEIGHT - last.getLast().height));
        last.getLast().height += more;
        for (double rest = lacking - more; rest > 0; rest -= Piece.MOST_HEIGHT) {
            Part part = part(own(rows.get(to)), Integer.MAX_VALUE);
            part.height = Math.max(part.height, Math.min(Piece.MOST_HEIGHT, rest));
            last.add(part);
        }
    }

    private List<Piece> pieces(int column, int row) {
        return Piece.merged(OfficeText.of(rows.get(row).cells().get(column)), widths[column], look);
    }

    /** Where characters divide the text, each piece begins with a row of its own and so may leave most of one empty. */
    private double needed(List<Piece> pieces) {
        return look.height(pieces.stream().mapToInt(Piece::lines).sum()) + (pieces.size() - 1) * Piece.MOST_HEIGHT;
    }

    private void merge(int column, int from, int to) {
        List<Part> all = IntStream.rangeClosed(from, to).boxed().flatMap(r -> parts.get(r).stream()).toList();
        List<Piece> pieces = pieces(column, from);
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int start = at;
            double height = 0;
            boolean isLast = i == pieces.size() - 1;
            while (at < all.size() && (isLast || height < look.height(pieces.get(i).lines()))) {
                height += all.get(at).height;
                at++;
            }
            merged.add(new Merged(column, firsts[from] + start, firsts[from] + at - 1, pieces.get(i).text(), height));
        }
    }

    /** The number of the first part of each row. */
    private int[] firsts() {
        int[] first = new int[rows.size()];
        for (int r = 1; r < first.length; r++) {
            first[r] = first[r - 1] + parts.get(r - 1).size();
        }
        return first;
    }

    /** What is done with each group of a merged column: its first row and its last. */
    @FunctionalInterface
    private interface ForGroup {
        void take(int from, int to);
    }

    private void eachGroup(int column, ForGroup action) {
        int level = columns.get(column).group();
        int from = 0;
        for (int r = 1; r <= rows.size(); r++) {
            if (r == rows.size() || !rows.get(r).groups().get(level).equals(rows.get(from).groups().get(level))) {
                action.take(from, r - 1);
                from = r;
            }
        }
    }
}
