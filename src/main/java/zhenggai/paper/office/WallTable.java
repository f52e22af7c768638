package zhenggai.paper.office;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart.Mark;
import zhenggai.paper.WallChart.Span;
import zhenggai.paper.WallChart.Tone;
import zhenggai.paper.WallChart;
import zhenggai.words.Texts;

/**
 * A wall chart as a table, for files that hold text: a column for each month with what stretches over it and the shapes with letters that fall
 * in it, and at the end of the line the same in words.
 */
public final class WallTable {
    private static final double GROUP = 18;
    private static final double NAME = 40;
    private static final double WHO = 22;
    private static final double MONTH = 9;
    private static final double WORDS = 44;

    private final WallChart chart;

    private WallTable(WallChart chart) {
        this.chart = chart;
    }

    public static TableSheet of(WallChart chart) {
        return new WallTable(chart).sheet();
    }

    private TableSheet sheet() {
        List<Row> rows = new ArrayList<>();
        int group = 0;
        for (int i = 0; i < chart.lanes().size(); i++) {
            group += i > 0 && !chart.lanes().get(i).group().equals(chart.lanes().get(i - 1).group()) ? 1 : 0;
            rows.add(new Row(cells(chart.lanes().get(i)), List.of(group)));
        }
        return new TableSheet(chart.heading(), chart.page(), columns(), rows, ending());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.merged(chart.headings().group(), GROUP, 0.3, 0).centred());
        columns.add(Column.text(chart.headings().name(), NAME, 3));
        columns.add(Column.brief(chart.headings().who(), WHO));
        chart.months().forEach(month -> columns.add(Column.brief(heading(month), MONTH)));
        columns.add(Column.brief(chart.headings().state(), WHO));
        columns.add(Column.text(Texts.text("paper.wall-table.words"), WORDS, 1));
        return columns;
    }

    /** The first month of a year says the year too; the month of the day is marked. */
    private String heading(YearMonth month) {
        boolean saysYear = month.equals(chart.months().getFirst()) || month.getMonthValue() == 1;
        String name = Texts.text("paper.wall-table.month", month.getMonthValue());
        String named = saysYear ? Texts.text("paper.wall-table.year", String.valueOf(month.getYear())) + "\n" + name : name;
        return chart.today() != null && YearMonth.from(chart.today()).equals(month) ? named + "\n" + Texts.text("paper.wall-table.today") : named;
    }

    private List<String> cells(Lane lane) {
        List<String> cells = new ArrayList<>(List.of(lane.group(), lane.name(), lane.who()));
        chart.months().forEach(month -> cells.add(cell(lane, month)));
        cells.add(lane.state());
        cells.add(lane.marks().stream().map(mark -> mark.letter() + " " + mark.words()).collect(Collectors.joining("\n")));
        return cells;
    }

    private static String cell(Lane lane, YearMonth month) {
        String stretches = lane.spans().stream().filter(span -> reaches(span, month)).map(span -> Texts.text(Sign.of(span))).distinct().collect(Collectors.joining());
        Stream<String> marks = lane.marks().stream().filter(mark -> YearMonth.from(mark.on()).equals(month)).map(WallTable::sign);
        return Stream.concat(Stream.of(stretches), marks).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static boolean reaches(Span span, YearMonth month) {
        return !YearMonth.from(span.from()).isAfter(month) && !YearMonth.from(span.to()).isBefore(month);
    }

    private static String sign(Mark mark) {
        return Texts.text(Sign.of(mark)) + mark.letter();
    }

    private Ending ending() {
        List<String> figures = new ArrayList<>(chart.legend());
        figures.add(Texts.text("paper.wall-table.stretches", Texts.text(Sign.PLANNED), Texts.text(Sign.EXTENDED), Texts.text(Sign.LATE), Texts.text(Sign.DONE)));
        return new Ending(figures, List.of(), Texts.text("paper.empty"));
    }

    /** How shapes and fillings are written; what is late or done is filled, as it is drawn. */
    private enum Sign {
        PLANNED, EXTENDED, LATE, DONE, CIRCLE, FILLED_CIRCLE, SQUARE, TRIANGLE, FILLED_TRIANGLE, DIAMOND;

        static Sign of(Span span) {
            return valueOf(span.filling().name());
        }

        static Sign of(Mark mark) {
            return switch (mark.shape()) {
                case CIRCLE -> mark.tone() == Tone.DONE ? FILLED_CIRCLE : CIRCLE;
                case TRIANGLE -> mark.tone() == Tone.RED ? FILLED_TRIANGLE : TRIANGLE;
                case SQUARE -> SQUARE;
                case DIAMOND -> DIAMOND;
            };
        }
    }
}
