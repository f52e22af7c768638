package zhenggai.paper.sheet.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TextColumns;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.words.ChangeWords;
import zhenggai.words.Texts;

/** A list with a last column that says what became of each line since an earlier one; lines that it has no more follow at its end. */
final class MarkedListing {
    private static final double WIDTH = 27;
    /** Marks of no more characters take no room from the texts. */
    private static final int SHORT = 60;

    private final Listing list;
    private final Changes changes;
    private final Map<Object, Line> earlier;
    private final List<Line> gone;

    MarkedListing(Listing list, Listing earlier, Changes changes) {
        this.list = list;
        this.changes = changes;
        this.earlier = lines(earlier).collect(Collectors.toMap(line -> Objects.requireNonNull(line.key()), Function.identity(), (one, other) -> one));
        Set<Object> here = lines(list).map(Line::key).collect(Collectors.toSet());
        this.gone = lines(earlier).filter(line -> !here.contains(line.key())).toList();
    }

    private static Stream<Line> lines(Listing of) {
        return of.lines().stream().filter(line -> line.key() != null);
    }

    TableSheet sheet() {
        List<Row> rows = new ArrayList<>();
        MeasureId before = null;
        for (Line line : list.lines()) {
            rows.add(with(line.row(), line.row().groups(), line.key() == null ? "" : marks(line, isNext(before, line))));
            before = measure(line);
        }
        gone.forEach(line -> rows.add(gone(line)));
        List<Column> columns = new ArrayList<>(list.columns());
        boolean areShort = rows.stream().allMatch(row -> row.cells().getLast().length() <= SHORT);
        columns.add(Column.text(Texts.text("paper.since.heading", changes.since()), WIDTH, areShort ? 0 : 1));
        return new TableSheet(list.heading(), list.page(), TextColumns.suited(columns, rows, list.page()), rows, ending());
    }

    private static @Nullable MeasureId measure(Line line) {
        return line.leaf() == null ? null : line.leaf().measure().id();
    }

    /** What became of a measure is said in the first of its lines. */
    private static boolean isNext(@Nullable MeasureId before, Line line) {
        return before == null || !before.equals(measure(line));
    }

    private static Row with(Row row, List<Integer> groups, String marks) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.add(marks);
        return new Row(cells, groups);
    }

    private String marks(Line line, boolean isFirst) {
        List<String> marks = new ArrayList<>();
        if (isFirst) {
            marks.add(became(line));
        }
        Line was = earlier.get(line.key());
        if (was != null) {
            list.compared().forEach(column -> marks.add(was(column, was, line)));
        } else if (line.leaf() == null || !changes.comparison().of(line.leaf().measure().id()).is(ChangeKind.NEW)) {
            marks.add(Texts.text("paper.since.listed"));
        }
        return joined(marks);
    }

    /** What became of the measure, and of its finding. */
    private String became(Line line) {
        String ofMeasure = line.leaf() == null ? "" : ChangeWords.of(changes.comparison().of(line.leaf().measure().id()));
        String ofFinding = ChangeWords.of(changes.comparison().of(Objects.requireNonNull(line.finding()).finding().id()));
        return joined(List.of(ofMeasure, ofFinding.isEmpty() ? "" : Texts.text("paper.of-finding", ofFinding)));
    }

    private String was(int column, Line was, Line line) {
        String before = was.row().cells().get(column);
        return before.equals(line.row().cells().get(column)) ? ""
            : Texts.text("paper.since.was", inOneLine(list.columns().get(column).heading()), before.isEmpty() ? Texts.text("paper.since.empty") : inOneLine(before));
    }

    /** Below the others and apart from them, as it stood then. */
    private Row gone(Line line) {
        MeasureLeaf leaf = line.leaf();
        boolean isDeleted = leaf == null ? changes.comparison().of(Objects.requireNonNull(line.finding()).finding().id()).is(ChangeKind.DELETED)
            : changes.comparison().of(leaf.measure().id()).is(ChangeKind.DELETED);
        List<String> cells = new ArrayList<>(line.row().cells());
        cells.set(0, ChangeKind.DELETED.shape());
        if (isDeleted) {
            cells.set(list.text(), Texts.text("paper.gone", cells.get(list.text())));
        }
        List<Integer> apart = line.row().groups().stream().map(group -> -2 - group).toList();
        return with(new Row(cells, apart), apart, joined(List.of(became(line), isDeleted ? "" : Texts.text("paper.since.unlisted"))));
    }

    private Ending ending() {
        Ending ending = list.ending();
        List<String> figures = new ArrayList<>(ending.figures());
        List<Line> all = Stream.concat(lines(list), gone.stream()).toList();
        figures.add(changes.told(
            all.stream().map(Line::leaf).filter(Objects::nonNull).map(leaf -> leaf.measure().id()).distinct().map(changes.comparison()::of).toList(),
            all.stream().map(line -> Objects.requireNonNull(line.finding()).finding().id()).distinct().map(changes.comparison()::of).toList()));
        long listed = lines(list).filter(line -> !earlier.containsKey(line.key())).count();
        if (listed > 0 || !gone.isEmpty()) {
            figures.add(Texts.text("paper.since.lists", listed, gone.size()));
        }
        if (!gone.isEmpty()) {
            figures.add(Texts.text("paper.since.unlisted-rule", ChangeKind.DELETED.shape()));
        }
        return new Ending(figures, ending.signatures(), ending.whenEmpty(), ending.slip());
    }

    private static String inOneLine(String words) {
        return words.replace('\n', ' ');
    }

    private static String joined(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
