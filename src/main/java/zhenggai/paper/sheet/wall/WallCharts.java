package zhenggai.paper.sheet.wall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.paper.Heading;
import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.cell.PaperTitle;
import zhenggai.paper.sheet.design.FindingText;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Texts;

/** The year of a case on the wall: a lane for each finding, from the day work could begin to the day it is to be done, and what came between. */
public final class WallCharts {
    /** A year at least, from January on as long as that makes no more than two. */
    private static final int LEAST_MONTHS = 12;
    private static final int TWO_YEARS = 24;
    /** A slip of the finger in one deadline does not make a chart of a century. */
    private static final int MOST_MONTHS = 60;

    private final Ledger ledger;
    private final LocalDate on;
    private final List<Lane> lanes = new ArrayList<>();

    private WallCharts(Ledger ledger, LocalDate on) {
        this.ledger = ledger;
        this.on = on;
    }

    /** @param on the day whose line is drawn: what is overdue is overdue on this day */
    public static WallChart of(Ledger ledger, LocalDate on) {
        return new WallCharts(ledger, on).chart();
    }

    private WallChart chart() {
        ledger.inspections().forEach(inspection -> inspection.categories().forEach(category -> category.findings()
            .forEach(finding -> lanes.add(lane(inspection, category, finding)))));
        List<YearMonth> months = months();
        boolean holdsToday = months.contains(YearMonth.from(on));
        return new WallChart(heading(), PageSetup.landscape(PaperSize.A3), months, holdsToday ? on : null, lanes, legend(months), new WallChart.Headings(
            Texts.text(TableField.CATEGORY), Texts.text(TableField.FINDING), Texts.text("paper.wall.who"), Texts.text("paper.wall.state")));
    }

    private Heading heading() {
        String office = ledger.office().name();
        String table = Texts.text("paper.wall.title");
        String title = ledger.inspections().size() == 1 ? PaperTitle.of(ledger.inspections().getFirst().inspection(), table) : PaperTitle.of(office, table);
        return PaperHead.of(title, office, on);
    }

    private Lane lane(InspectionBranch inspection, CategoryBranch category, FindingBranch finding) {
        String group = ledger.inspections().size() == 1 ? category.category().title()
            : inspection.inspection().title() + "\n" + category.category().title();
        LaneTimes times = new LaneTimes(inspection.inspection(), finding, on);
        String who = ProgressTable.below(Stream.of(Role.LEAD_DEPARTMENT, Role.RESPONSIBLE_PERSON).map(role -> names(finding, role))
            .filter(names -> !names.isEmpty()).toList());
        return new Lane(group, ProgressTable.numbered(finding.finding()), who, FindingText.state(finding.measures(), on), times.spans(), times.marks());
    }

    private static String names(FindingBranch finding, Role role) {
        Stream<String> names = finding.measures().isEmpty() ? finding.names(role).stream()
            : finding.measures().stream().flatMap(leaf -> finding.names(leaf, role).stream());
        return names.distinct().collect(Collectors.joining(Texts.text("list.comma")));
    }

    /** From the first January where that makes no more than two years; of a very long time the part that today stands in. */
    private List<YearMonth> months() {
        List<LocalDate> days = Stream.concat(Stream.of(on), lanes.stream().flatMap(WallCharts::days)).sorted().toList();
        YearMonth first = YearMonth.from(days.getFirst());
        YearMonth last = YearMonth.from(days.getLast());
        if (count(first.withMonth(1), last) <= TWO_YEARS) {
            return span(first.withMonth(1), last);
        }
        if (count(first, last) <= MOST_MONTHS) {
            return span(first, last);
        }
        YearMonth from = later(first, YearMonth.from(on).minusMonths(TWO_YEARS - 1));
        return span(from, from.plusMonths(MOST_MONTHS - 1));
    }

    private static Stream<LocalDate> days(Lane lane) {
        return Stream.concat(lane.marks().stream().map(WallChart.Mark::on), lane.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? other : one;
    }

    private static long count(YearMonth first, YearMonth last) {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    private static List<YearMonth> span(YearMonth first, YearMonth last) {
        return LongStream.range(0, Math.max(LEAST_MONTHS, count(first, last))).mapToObj(first::plusMonths).toList();
    }

    /** The meaning of the marks, the figures, and what found no room. */
    private List<String> legend(List<YearMonth> months) {
        List<String> legend = new ArrayList<>();
        legend.add(Texts.text("paper.wall.legend"));
        if (!lanes.isEmpty()) {
            Tally tally = Tally.of(ledger, on);
            legend.add(Texts.text("paper.count", tally.categories(), tally.findings(), tally.measures(), tally.findingsComplete(), tally.closed(), tally.overdue()));
            tally.completionPercent().ifPresent(percent -> legend.add(
                Texts.text("paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
        }
        long outside = lanes.stream().flatMap(lane -> lane.marks().stream()).filter(mark -> !months.contains(YearMonth.from(mark.on()))).count();
        if (outside > 0) {
            legend.add(Texts.text("paper.wall.outside", outside));
        }
        return legend;
    }
}
