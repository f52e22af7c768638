package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.papers.Dossier;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** Everything the checks ask about the case, kind by kind: where, what was found, how to mend it, and what was answered; the rest is for the pen. */
public final class CheckTable {
    private static final int KIND = 0;
    private static final int LONGEST = 60;

    private final Dossier dossier;
    private final List<Asked> asked;

    private CheckTable(Dossier dossier) {
        this.dossier = dossier;
        this.asked = dossier.questions();
    }

    public static TableSheet of(Dossier dossier, LocalDate on) {
        return new CheckTable(dossier).sheet(on);
    }

    private TableSheet sheet(LocalDate on) {
        List<Row> rows = new ArrayList<>();
        asked.forEach(one -> rows.add(new Row(cells(rows.size() + 1, one), List.of(one.question().key().check().ordinal()))));
        return new TableSheet(PaperHead.of(Texts.text("paper.checks.title"), dossier.ledger().office().name(), on), columns(), rows, ending());
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.merged(Texts.text("paper.checks.kind"), 34, 0, KIND).centred(),
            Column.brief(Texts.text("paper.checks.place"), 30), Column.text(Texts.text("paper.checks.found"), 78, 2),
            Column.text(Texts.text("paper.checks.mend"), 62, 1).saidAgain(), Column.text(Texts.text("paper.checks.answer"), 48, 1));
    }

    private static List<String> cells(int number, Asked one) {
        return List.of(String.valueOf(number), Texts.text(one.question().key().check()), QuestionWords.place(one.question()), found(one.question()),
            QuestionWords.mend(one.question()), answer(one));
    }

    /** What was found, below it the sentence where it is short enough to help. */
    private static String found(Question question) {
        String found = QuestionWords.printed(question);
        return question.passage() == null || question.passage().sentence().length() > LONGEST ? found : found + "\n" + question.passage().sentence();
    }

    private static String answer(Asked one) {
        return one.answer() != null ? Texts.text("question.answered", one.answer().reason(), one.answer().by(), DayWords.of(one.answer().on()))
            : one.isOpen() ? "" : Texts.text("paper.checks.remark");
    }

    private Ending ending() {
        long answered = asked.stream().filter(one -> one.answer() != null).count();
        long open = Asked.open(asked);
        return new Ending(asked.isEmpty() ? List.of() : List.of(Texts.text("paper.checks.count", open, answered, asked.size() - open - answered), Texts.text("paper.checks.rule")),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")), Texts.text("paper.checks.none"));
    }
}
