package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.time.WorkCalendar;

/** All measures of the case in their order, as they stand on a day of the office's calendar, and the names to filter by. */
public record Timetable(List<DueRow> rows, WorkCalendar calendar, LocalDate today, List<String> people, List<String> departments) {

    public static Timetable of(Ledger ledger, WorkCalendar calendar, LocalDate today) {
        List<DueRow> rows = ledger.inspections().stream().flatMap(inspection -> rows(inspection, ledger.rules(), calendar, today)).toList();
        return new Timetable(rows, calendar, today, names(rows, false), names(rows, true));
    }

    public static Timetable empty(LocalDate today) {
        return new Timetable(List.of(), WorkCalendar.published(), today, List.of(), List.of());
    }

    public List<DueRow> find(DeadlineFilter filter) {
        return rows.stream().filter(filter::admits).toList();
    }

    private static Stream<DueRow> rows(InspectionBranch inspection, OfficeRules rules, WorkCalendar calendar, LocalDate today) {
        LocalDate feedback = inspection.inspection().feedbackOn();
        return inspection.categories().stream().flatMap(category -> category.findings().stream()
            .flatMap(finding -> finding.measures().stream()
                .map(leaf -> row(category.category().title(), finding, leaf, feedback, rules, calendar, today))));
    }

    private static DueRow row(String category, FindingBranch finding, MeasureLeaf leaf, @Nullable LocalDate feedback, OfficeRules rules, WorkCalendar calendar, LocalDate today) {
        Warning warning = Warning.of(leaf.measure(), finding.finding().kind(), today, rules);
        LocalDate started = leaf.measure().schedule().startedOn();
        return new DueRow(category, finding, leaf, warning, left(warning.due(), calendar, today), started != null ? started : feedback);
    }

    private static DueRow.Left left(@Nullable LocalDate due, WorkCalendar calendar, LocalDate today) {
        if (due == null) {
            return new DueRow.Left(0, false);
        }
        int from = Math.min(today.getYear(), due.getYear());
        int until = Math.max(today.getYear(), due.getYear());
        return new DueRow.Left(calendar.workingDays(today, due), !IntStream.rangeClosed(from, until).allMatch(calendar::knows));
    }

    private static List<String> names(List<DueRow> rows, boolean departments) {
        return rows.stream().flatMap(row -> row.names(departments)).distinct().sorted().toList();
    }
}
