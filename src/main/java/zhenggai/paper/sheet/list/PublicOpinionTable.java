package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.cell.Shortened;
import zhenggai.words.OpinionWords;
import zhenggai.words.Texts;

/**
 * What the public said and what was answered, as a table with its figures. Who said it stands only in the table that is asked to name
 * people, and even there not of one who asked that his name be kept back.
 */
public final class PublicOpinionTable {
    private static final int LONGEST_FINDING = 60;
    /** Where the column of those who are named stands. */
    private static final int SENDERS = 3;

    private final Dossier dossier;
    private final LocalDate on;
    private final boolean isNaming;
    private final List<PublicOpinion> opinions;

    private PublicOpinionTable(Dossier dossier, LocalDate on, boolean isNaming) {
        this.dossier = dossier;
        this.on = on;
        this.isNaming = isNaming;
        this.opinions = dossier.opinions().stream().filter(opinion -> !opinion.received().on().isAfter(on)).toList();
    }

    public static TableSheet of(Dossier dossier, LocalDate on) {
        return new PublicOpinionTable(dossier, on, false).sheet("paper.opinions.title");
    }

    /** The same with who said it and how he is reached. */
    public static TableSheet naming(Dossier dossier, LocalDate on) {
        return new PublicOpinionTable(dossier, on, true).sheet("paper.opinions.title-naming");
    }

    private TableSheet sheet(String title) {
        return new TableSheet(PaperHead.of(Texts.text(title), dossier.ledger().office().name(), on), columns(),
            opinions.stream().map(opinion -> new Row(cells(opinion), List.of())).toList(), ending());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
            Column.brief(Texts.text("paper.opinions.number"), 10.5), Column.brief(Texts.text("paper.opinions.on"), 22), Column.brief(Texts.text("paper.opinions.channel"), 18),
            Column.text(Texts.text("paper.opinions.said"), 60, 2), Column.text(Texts.text("paper.opinions.finding"), 30, 1).saidAgain(),
            Column.brief(Texts.text("paper.opinions.who"), 18), Column.brief(Texts.text("paper.opinions.deadline"), 22),
            Column.text(Texts.text("paper.opinions.answer"), 48, 1.6), Column.brief(Texts.text("paper.opinions.outcome"), 28)));
        if (isNaming) {
            columns.add(SENDERS, Column.brief(Texts.text("paper.opinions.sender"), 26));
        }
        return columns;
    }

    private List<String> cells(PublicOpinion opinion) {
        LocalDate due = opinion.charge().deadline().day();
        List<String> cells = new ArrayList<>(List.of(
            String.valueOf(opinion.number()), DayWords.below(opinion.received().on()), Texts.text(opinion.received().channel()), opinion.received().said(),
            finding(opinion.finding()), dossier.people().stream().filter(person -> person.id().equals(opinion.charge().person())).map(Person::name).findFirst().orElse(""),
            due == null ? opinion.charge().deadline().words() : DayWords.below(due), answer(opinion), outcome(opinion)));
        if (isNaming) {
            cells.add(SENDERS, sender(opinion.received().from()));
        }
        return cells;
    }

    private static String sender(Sender from) {
        String name = OpinionWords.sender(from);
        return from.isConfidential() || from.contact().isEmpty() ? name : name + "\n" + from.contact();
    }

    private String finding(@Nullable FindingId id) {
        return dossier.ledger().findings().filter(branch -> branch.finding().id().equals(id)).findFirst()
            .map(branch -> numbered(branch.finding())).orElse(Texts.text("paper.opinions.general"));
    }

    private static String numbered(Finding finding) {
        return Texts.text("paper.opinions.of-finding", finding.number(), Shortened.sentence(finding.headline(), LONGEST_FINDING));
    }

    private static String answer(PublicOpinion opinion) {
        @Nullable OpinionAnswer answer = opinion.answer();
        return answer == null ? "" : Texts.text("paper.opinions.answered", DayWords.of(answer.on()), answer.way(), answer.text());
    }

    /** What became of it; of one that is not answered, where it stands. */
    private String outcome(PublicOpinion opinion) {
        @Nullable OpinionAnswer answer = opinion.answer();
        OpinionState state = opinion.state(on);
        if (answer == null) {
            return state.shape() + " " + Texts.text(state);
        }
        String became = answer.reason().isEmpty() ? Texts.text(answer.outcome()) : Texts.text("paper.opinions.became-why", answer.outcome(), answer.reason());
        return state == OpinionState.ANSWERED_LATE ? became + "\n" + state.shape() + " " + Texts.text(state) : became;
    }

    private Ending ending() {
        return new Ending(opinions.isEmpty() ? List.of() : figures(),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")), Texts.text("paper.opinions.none"));
    }

    private List<String> figures() {
        OpinionFigures figures = OpinionFigures.of(opinions, on);
        String months = figures.months().entrySet().stream().map(Map.Entry::getKey)
            .map(month -> Texts.text("paper.opinions.in-month", month.getYear(), month.getMonthValue(), figures.months().get(month))).collect(Collectors.joining(Texts.text("list.comma")));
        String findings = dossier.ledger().findings().map(branch -> branch.finding()).filter(finding -> figures.about(finding.id()) > 0)
            .map(finding -> Texts.text("paper.opinions.about", finding.number(), figures.about(finding.id()))).collect(Collectors.joining(Texts.text("list.comma")));
        List<String> lines = new ArrayList<>(List.of(OpinionWords.figures(figures), OpinionWords.channels(figures), Texts.text("paper.opinions.months", months)));
        if (!findings.isEmpty()) {
            lines.add(Texts.text("paper.opinions.findings", findings, figures.general()));
        }
        lines.add(Texts.text(isNaming ? "paper.opinions.rule-naming" : "paper.opinions.rule"));
        return lines;
    }
}
