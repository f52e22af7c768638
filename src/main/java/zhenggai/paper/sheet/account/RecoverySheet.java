package zhenggai.paper.sheet.account;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.spine.Office;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.words.Texts;

/** The recovery key on paper: the key, what it opens, where it belongs, who put it there. */
public final class RecoverySheet {
    private RecoverySheet() {}

    public static TableSheet of(RecoveryKey key, Office office, String caseName, LocalDate on) {
        List<Row> rows = List.of(
            row("paper.recovery.key", key.printed()), row("paper.recovery.case", caseName), row("paper.recovery.made", DayWords.of(on)),
            row("paper.recovery.opens", Texts.text("paper.recovery.opens-what")), row("paper.recovery.keep", Texts.text("paper.recovery.keep-where")));
        return new TableSheet(PaperHead.of(Texts.text("paper.recovery.title"), office.name(), on), PageSetup.portrait(PaperSize.A4),
            List.of(Column.brief(Texts.text("paper.recovery.what"), 30), Column.text(Texts.text("paper.recovery.words"), 100, 1)), rows,
            new Ending(List.of(), List.of(Texts.text("paper.recovery.sealed-by"), Texts.text("paper.recovery.kept-by"), Texts.text("paper.sign.date")), ""));
    }

    private static Row row(String key, String words) {
        return new Row(List.of(Texts.text(key), words), List.of());
    }
}
