package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.Reckoning;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.domain.time.Working;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** How each deadline that is a term was counted, so that it can be checked by hand: from which day, over which days off, to which day. */
public final class DeadlineWorkings {
    private static final int TEXT = 2;
    private static final int RESULT = 6;

    private final Ledger ledger;
    private final WorkCalendar calendar;
    private final LocalDate on;
    private final List<Line> lines = new ArrayList<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private int awaiting;
    private int provisional;

    private DeadlineWorkings(Ledger ledger, WorkCalendar calendar, LocalDate on) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.on = on;
    }

    public static Listing of(Ledger ledger, WorkCalendar calendar, LocalDate on) {
        return new DeadlineWorkings(ledger, calendar, on).listing();
    }

    private Listing listing() {
        for (InspectionBranch inspection : ledger.inspections()) {
            Reckoning reckoning = new Reckoning(calendar, ledger.rules().counting(), inspection.inspection().events(), on);
            inspection.categories().forEach(category -> category.findings().forEach(finding -> finding.measures()
                .forEach(leaf -> terms(leaf).forEach(deadline -> add(finding, leaf, deadline, reckoning)))));
        }
        return new Listing(PaperHead.of(Texts.text("paper.workings.title"), ledger.office().name(), on), PageSetup.landscape(PaperSize.A4), columns(), lines, ending(),
            TEXT, List.of(RESULT));
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.brief(Texts.text("paper.workings.number"), 14),
            Column.text(Texts.text("paper.column.measure"), 45, 1), Column.text(Texts.text("paper.workings.words"), 30, 0.3),
            Column.brief(Texts.text("paper.workings.event"), 24), Column.text(Texts.text("paper.workings.working"), 70, 2),
            Column.brief(Texts.text("paper.workings.day"), 30));
    }

    /** The original promise and the present one, as far as they are counted; they are one where nothing was extended. */
    private static Stream<Deadline> terms(MeasureLeaf leaf) {
        return Stream.of(leaf.measure().schedule().original(), leaf.measure().deadline()).distinct().filter(deadline -> deadline.precision().isTerm());
    }

    private void add(FindingBranch finding, MeasureLeaf leaf, Deadline deadline, Reckoning reckoning) {
        Measure measure = leaf.measure();
        boolean isPast = !deadline.equals(measure.deadline());
        Optional<Working> working = DeadlineWords.working(deadline.words(), reckoning);
        working.ifPresent(counted -> counted.start().datesUntil(counted.end().plusDays(1)).map(LocalDate::getYear).forEach(years::add));
        awaiting += working.isPresent() ? 0 : 1;
        provisional += deadline.precision() == Precision.PROVISIONAL ? 1 : 0;
        Row row = new Row(List.of(
            String.valueOf(lines.size() + 1), finding.finding().number() + "-" + measure.number(), measure.text(),
            isPast ? Texts.text("paper.workings.original", deadline.words()) : deadline.words(),
            DeadlineWords.event(deadline.words()).map(Texts::text).orElse(Texts.text("paper.workings.named-day")),
            working.map(counted -> told(counted, deadline, measure.state().isOpen() && !isPast)).orElse(Texts.text("paper.workings.awaiting")), result(deadline)), List.of());
        lines.add(new Line(List.of(measure.id(), deadline.words()), finding, leaf, row));
    }

    /** What is settled keeps its day though the calendar changed since; that is said, not hidden. */
    private static String told(Working working, Deadline deadline, boolean isRunning) {
        String line = WorkingLines.line(working);
        LocalDate day = deadline.day();
        return day == null || day.equals(working.end()) ? line
            : line + "\n" + Texts.text(isRunning ? "paper.workings.differs" : "paper.workings.kept", DayWords.of(day));
    }

    private static String result(Deadline deadline) {
        if (deadline.day() == null) {
            return Texts.text("paper.workings.no-result");
        }
        String day = DayWords.of(deadline.day());
        return deadline.precision() == Precision.PROVISIONAL ? Texts.text("paper.day-provisional", day) : day;
    }

    private Ending ending() {
        List<String> figures = new ArrayList<>();
        if (!lines.isEmpty()) {
            figures.add(Texts.text("paper.workings.count", lines.size(), awaiting, provisional));
            calendar.years().stream().filter(year -> years.contains(year.year()) && !year.source().isBlank())
                .map(DeadlineWorkings::source).forEach(figures::add);
        }
        if (provisional > 0) {
            figures.add(Texts.text("paper.provisional"));
        }
        return new Ending(figures, List.of(Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled"), Texts.text("paper.sign.date")),
            Texts.text("paper.workings.none"));
    }

    private static String source(HolidayYear year) {
        return Texts.text("paper.workings.source", String.valueOf(year.year()), year.source());
    }
}
