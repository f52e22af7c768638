package zhenggai.paper.sheet.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** A look-back as one table: what was drawn and why, room to write what is found, the verdict, and the figures with their rule. */
final class LookBackList {
    private static final int FINDING = 0;

    private LookBackList() {}

    static TableSheet of(Dossier dossier, LookBack lookBack, List<DrawnItem> items, LocalDate on) {
        List<Row> rows = new ArrayList<>();
        items.forEach(drawn -> rows.add(new Row(cells(rows.size() + 1, drawn), List.of(drawn.finding().finding().number()))));
        return new TableSheet(PaperHead.of(Texts.text("paper.look-back.title", lookBack.title()), dossier.ledger().office().name(), on), columns(), rows, ending(lookBack));
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.merged(Texts.text("paper.column.finding"), 30, 0.6, FINDING),
            Column.text(Texts.text("paper.column.measure"), 42, 1.6), Column.brief(Texts.text(Role.LEAD_DEPARTMENT), 18),
            Column.brief(Texts.text("paper.column.state-only"), 24), Column.text(Texts.text("look-back.reasons"), 26, 0.6),
            Column.text(Texts.text("paper.look-back.found"), 40, 1), Column.text(Texts.text("paper.look-back.evidence"), 20, 0.4),
            Column.text(Texts.text("paper.look-back.people"), 20, 0.4), Column.brief(Texts.text("paper.look-back.verdict"), 18));
    }

    private static List<String> cells(int number, DrawnItem drawn) {
        return List.of(
            String.valueOf(number), ProgressTable.numbered(drawn.finding().finding()), drawn.code() + "\n" + drawn.leaf().measure().text(),
            ProgressTable.below(drawn.finding().names(drawn.leaf(), Role.LEAD_DEPARTMENT)), MeasureCells.state(drawn.leaf()), drawn.why(), found(drawn), "", "",
            drawn.verdict("\n"));
    }

    private static String found(DrawnItem drawn) {
        return drawn.item().result() == null ? ""
            : drawn.found() + "\n" + Texts.text("look-back.checked-by", drawn.item().result().by(), DayWords.of(drawn.item().result().on()));
    }

    private static Ending ending(LookBack lookBack) {
        return new Ending(
            List.of(LookBackWords.figures(lookBack.figures()), Texts.text("paper.look-back.held", DayWords.of(lookBack.on()), lookBack.members()), LookBackWords.drawn(lookBack)),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.look-back.sign-members"), Texts.text("paper.sign.filled")), Texts.text("paper.look-back.none"));
    }
}
