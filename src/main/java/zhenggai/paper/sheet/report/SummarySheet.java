package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryFigures;
import zhenggai.domain.ledger.DepartmentFigures;
import zhenggai.domain.ledger.DueItem;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.Since;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.result.FigureSum;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.FigureLines;
import zhenggai.paper.cell.FormCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.cell.Shortened;
import zhenggai.words.Texts;

/** The whole case on one page: totals with their rule, what changed since an earlier look, charts, what is overdue. Lists are cut to keep it one. */
public final class SummarySheet {
    private static final PageSetup PAGE = PageSetup.portrait(PaperSize.A4).sized(8, 16);
    private static final int MOST_CATEGORIES = 6;
    /** Rows of overdue measures that have room on the page, and how many fewer for what stands above them. */
    private static final int MOST_LATE = 8;
    private static final int LEAST_LATE = 3;
    private static final int ROWS = 12;
    private static final int ROWS_OF_COMPARISON = 3;
    private static final int MOST_RESULTS = 10;
    private static final int RESULT_LINE = 70;
    private static final int DEPARTMENTS_A_ROW = 3;
    private static final int LONG_NAME = 29;
    private static final int DEPARTMENT_NAME = 8;
    private static final int PERSON_NAME = 6;
    private static final int LATE_MEASURE = 20;

    private final Dossier now;
    private final LocalDate on;
    private final Tally tally;
    private final String results;
    private final List<Block> blocks = new ArrayList<>();

    /** A total: its word and how it is counted. */
    private record Figure(String name, ToIntFunction<Dossier> count) {}

    private SummarySheet(Dossier now, LocalDate on) {
        this.now = now;
        this.on = on;
        this.tally = Tally.of(now.ledger(), on);
        this.results = results(now);
    }

    /**
     * @param then the earlier look, null where nothing is compared
     * @param since which look that is, null where nothing is compared
     */
    public static BlockSheet of(Dossier now, LocalDate on, @Nullable Dossier then, @Nullable Since since) {
        return new SummarySheet(now, on).sheet(then, since);
    }

    private BlockSheet sheet(@Nullable Dossier then, @Nullable Since since) {
        Ledger ledger = now.ledger();
        blocks.add(totals(then));
        rules(then, since);
        if (tally.findings() == 0) {
            blocks.add(new Paragraph(Kind.BODY, Texts.text("paper.summary.empty")));
        } else {
            blocks.add(categories());
            List<DueItem> late = DueItem.all(ledger, on, now.calendar()).stream().filter(item -> item.leaf().measure().isOverdue(on)).toList();
            int room = roomForLate(then != null);
            int most = Math.clamp(room, LEAST_LATE, MOST_LATE);
            blocks.addAll(SummaryCharts.of(ledger, on, room - Math.min(most, late.size())));
            overdue(late, most);
        }
        return new BlockSheet(PaperHead.of(Texts.text("paper.summary.title"), ledger.office().name(), on), Look.FORM, PAGE, blocks);
    }

    private Form totals(@Nullable Dossier then) {
        List<Figure> figures = figures();
        List<Double> widths = new ArrayList<>(List.of(1.1));
        List<FormCell> names = new ArrayList<>(List.of(FormCells.label(Texts.text("paper.summary.item"))));
        List<FormCell> counts = new ArrayList<>(List.of(FormCells.label(Texts.text("paper.summary.now"))));
        List<FormCell> before = new ArrayList<>(List.of(FormCells.label(Texts.text("paper.summary.then"))));
        List<FormCell> change = new ArrayList<>(List.of(FormCells.label(Texts.text("paper.summary.change"))));
        for (Figure figure : figures) {
            widths.add(1.0);
            names.add(FormCells.label(figure.name()));
            counts.add(new FormCell(FormCell.Kind.FIGURE, 1, String.valueOf(figure.count().applyAsInt(now))));
            if (then != null) {
                before.add(FormCells.brief(String.valueOf(figure.count().applyAsInt(then))));
                change.add(FormCells.brief(signed(figure.count().applyAsInt(now) - figure.count().applyAsInt(then))));
            }
        }
        widths.add(1.6);
        names.add(FormCells.label(Texts.text("paper.summary.rate")));
        counts.add(new FormCell(FormCell.Kind.FIGURE, 1, percent(tally)));
        List<FormRow> rows = new ArrayList<>(List.of(new FormRow(0, names), new FormRow(0, counts)));
        if (then != null) {
            before.add(FormCells.brief(percent(tally(then))));
            change.add(FormCells.brief(""));
            rows.add(new FormRow(0, before));
            rows.add(new FormRow(0, change));
        }
        return new Form(widths, rows);
    }

    private List<Figure> figures() {
        return List.of(
            new Figure(Texts.text("paper.summary.findings"), dossier -> tally(dossier).findings()),
            new Figure(Texts.text("paper.summary.measures"), dossier -> tally(dossier).measures()),
            new Figure(Texts.text("paper.summary.closed"), dossier -> tally(dossier).closed()),
            new Figure(Texts.text("paper.summary.overdue"), dossier -> tally(dossier).overdue()),
            new Figure(Texts.text("paper.summary.submitted"), dossier -> tally(dossier).submitted()),
            new Figure(Texts.text("paper.summary.long-term"), dossier -> tally(dossier).longTerm()),
            new Figure(Texts.text("paper.summary.extensions"), dossier -> dossier.ledger().measures().mapToInt(MeasureLeaf::timesExtended).sum()));
    }

    /** What was overdue at the earlier look was so on its own day. */
    private Tally tally(Dossier dossier) {
        return dossier == now ? tally : Tally.of(dossier.ledger(), dossier.day(dossier.at()));
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference == 0 ? "0" : "\u2212" + -difference;
    }

    private static String percent(Tally tally) {
        return tally.completionPercent().map(percent -> percent.toPlainString() + "%").orElse("\u2014");
    }

    private void rules(@Nullable Dossier then, @Nullable Since since) {
        if (then != null) {
            String which = since == null || since.issue() == 0 ? DayWords.of(then.day(then.at())) : Texts.text("paper.summary.issue", since.issue(), DayWords.of(then.day(then.at())));
            note(Texts.text("paper.summary.compared", which));
        }
        tally.completionPercent().ifPresent(percent -> note(Texts.text(
            "paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
        note(Texts.text("paper.summary.rule", tally.findings(), tally.findingsComplete()));
        if (!results.isEmpty()) {
            note(results);
        }
    }

    /** What the case came to in figures, each thing once; empty where it has none. */
    private static String results(Dossier dossier) {
        List<FigureSum> sums = FigureSum.of(dossier.ledger().measures().flatMap(leaf -> dossier.figures(leaf.measure().id()).stream()).toList());
        if (sums.isEmpty()) {
            return "";
        }
        String first = FigureLines.sums(sums.stream().limit(MOST_RESULTS).toList());
        return Texts.text("paper.summary.results",
            sums.size() <= MOST_RESULTS ? first : Texts.text("paper.summary.results-more", first, sums.size() - MOST_RESULTS), PaperKind.RESULTS);
    }

    private void note(String text) {
        blocks.add(new Paragraph(Kind.NOTE, text));
    }

    private Table categories() {
        List<CategoryFigures> all = CategoryFigures.of(now.ledger(), on);
        List<CategoryFigures> shown = all.size() <= MOST_CATEGORIES ? all : all.subList(0, MOST_CATEGORIES - 1);
        List<Row> rows = shown.stream().map(one -> row(Shortened.to(one.category().title(), LONG_NAME), List.of(one.tally()))).collect(Collectors.toList());
        if (shown.size() < all.size()) {
            List<Tally> others = all.subList(shown.size(), all.size()).stream().map(CategoryFigures::tally).toList();
            rows.add(row(Texts.text("paper.summary.other-categories", others.size()), others));
        }
        return new Table(List.of(
            Column.text(Texts.text(TableField.CATEGORY), 60, 1), Column.brief(Texts.text("paper.summary.findings"), 16),
            Column.brief(Texts.text("paper.summary.measures"), 16), Column.brief(Texts.text("paper.summary.closed"), 16),
            Column.brief(Texts.text("paper.summary.overdue"), 16), Column.brief(Texts.text("paper.summary.rate"), 30)), rows);
    }

    private static Row row(String name, List<Tally> tallies) {
        int measures = sum(tallies, Tally::measures);
        int closed = sum(tallies, Tally::closed);
        Tally whole = new Tally(tallies.size(), 0, 0, measures, closed, 0, 0, 0, 0);
        String rate = measures == 0 ? "\u2014" : Texts.text("paper.summary.share", closed, measures, percent(whole));
        return new Row(List.of(name, String.valueOf(sum(tallies, Tally::findings)), String.valueOf(measures), String.valueOf(closed),
            String.valueOf(sum(tallies, Tally::overdue)), rate), List.of());
    }

    private static int sum(List<Tally> tallies, ToIntFunction<Tally> count) {
        return tallies.stream().mapToInt(count).sum();
    }

    private int roomForLate(boolean compared) {
        int categories = (int) Math.min(MOST_CATEGORIES, now.ledger().categories().count());
        int departments = Math.min(SummaryCharts.MOST_DEPARTMENTS, DepartmentFigures.of(now.ledger(), on).size()) / DEPARTMENTS_A_ROW;
        return ROWS - categories - departments - (compared ? ROWS_OF_COMPARISON : 0) - Math.ceilDiv(results.length(), RESULT_LINE);
    }

    private void overdue(List<DueItem> late, int most) {
        blocks.add(new Paragraph(Kind.HEADING_3, Texts.text("paper.summary.late")));
        if (late.isEmpty()) {
            note(Texts.text("paper.summary.none-late", DayWords.of(on)));
            return;
        }
        blocks.add(new Table(List.of(
            Column.brief(Texts.text("paper.workings.number"), 14), Column.text(Texts.text("paper.column.measure"), 60, 1),
            Column.brief(Texts.text(Role.LEAD_DEPARTMENT), 28), Column.brief(Texts.text(Role.RESPONSIBLE_PERSON), 24),
            Column.brief(Texts.text("paper.column.deadline"), 26), Column.brief(Texts.text("paper.summary.days"), 31)),
            late.stream().limit(most).map(this::lateRow).toList()));
        if (late.size() > most) {
            note(Texts.text("paper.summary.more-late", late.size() - most, PaperKind.OVERDUE));
        }
    }

    private Row lateRow(DueItem item) {
        return new Row(List.of(
            item.finding().finding().number() + "-" + item.leaf().measure().number(), Shortened.to(item.leaf().measure().text(), LATE_MEASURE),
            names(item, Role.LEAD_DEPARTMENT, DEPARTMENT_NAME), names(item, Role.RESPONSIBLE_PERSON, PERSON_NAME), item.warning().due() == null ? "" : DayWords.of(item.warning().due()),
            item.warning().level().shape() + " " + DeadlineCell.days(item.leaf().measure(), item.warning().daysLeft())), List.of());
    }

    private static String names(DueItem item, Role role, int most) {
        return Shortened.to(item.finding().names(item.leaf(), role).stream().distinct().collect(Collectors.joining(Texts.text("paper.between-names"))), most);
    }
}
