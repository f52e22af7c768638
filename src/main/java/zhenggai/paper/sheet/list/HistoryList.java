package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.people.Office;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.PaperHead;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** Steps of the history as a table: number, when, who at which PC, what was done and to what, and the first signs of the hash that vouches for it. */
public final class HistoryList {
    /** More steps than anybody reads on paper; whoever wants them narrows the days. */
    public static final int MOST = 20_000;
    /** Of a step that did much only this many things are told. */
    public static final int THINGS = 5;

    private static final int SIGNS = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private HistoryList() {}

    public static TableSheet of(List<HistoryStep> steps, Office office, LocalDate on, ZoneId zone) {
        HistorySentence sentence = new HistorySentence(zone);
        List<Row> rows = steps.stream().map(step -> new Row(List.of(String.valueOf(step.number()), WHEN.format(step.at().atZone(zone)), who(step),
            Texts.verb(step.verb()), sentence.what(step), step.hash().substring(0, Math.min(SIGNS, step.hash().length()))), List.of())).toList();
        return new TableSheet(PaperHead.of(Texts.text("paper.history.title"), office.name(), on), columns(), rows,
            new Ending(steps.isEmpty() ? List.of() : List.of(Texts.text("paper.history.count", steps.size(), steps.getLast().number(), steps.getFirst().number())),
                List.of(), Texts.text("history.empty")));
    }

    private static List<Column> columns() {
        return List.of(Column.brief(Texts.text("history.column.number"), 14), Column.brief(Texts.text("history.column.when"), 36),
            Column.brief(Texts.text("history.column.who"), 34), Column.brief(Texts.text("history.column.what"), 34),
            Column.text(Texts.text("paper.history.changes"), 80, 1), Column.brief(Texts.text("paper.history.hash"), 28));
    }

    private static String who(HistoryStep step) {
        return step.actor().person() + "\n" + Texts.text("history.at", step.actor().account(), step.actor().computer());
    }
}
