package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet.Slip;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.OwedItem;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** What one person answers for and still owes, nearest deadline first, with a slip to confirm that it was received. */
public final class PersonSheet {
    private static final int TEXT = 2;
    private static final int ROLES = 3;

    private final Ledger ledger;
    private final Person person;
    private final WorkCalendar calendar;
    private final LocalDate on;
    private final List<OwedItem> items;

    private PersonSheet(Ledger ledger, Person person, WorkCalendar calendar, LocalDate on) {
        this.ledger = ledger;
        this.person = person;
        this.calendar = calendar;
        this.on = on;
        this.items = OwedItem.of(ledger, person.id(), on).stream()
            .sorted(Comparator.comparing(item -> item.warning().due(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** @param calendar says how many of the days left are worked */
    public static Listing of(Ledger ledger, Person person, WorkCalendar calendar, LocalDate on) {
        return new PersonSheet(ledger, person, calendar, on).listing();
    }

    private Listing listing() {
        String title = Texts.text("paper.person.title", person.name());
        List<Line> lines = IntStream.range(0, items.size()).mapToObj(i -> line(i + 1, items.get(i))).toList();
        return new Listing(PaperHead.of(title, ledger.office().name(), PaperHead.who("paper.person.who", person), on), PageSetup.landscape(PaperSize.A4), columns(),
            lines, ending(), TEXT, List.of(ROLES));
    }

    private Line line(int number, OwedItem item) {
        Object key = item.leaf() == null ? item.finding().finding().id() : item.leaf().measure().id();
        return new Line(key, item.finding(), item.leaf(), new Row(cells(number, item), List.of()));
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.text(Texts.text("paper.column.finding"), 36, 1),
            Column.text(Texts.text("paper.column.measure"), 44, 2), Column.brief(Texts.text("paper.column.role"), 22.5),
            Column.brief(Texts.text("paper.column.deadline"), 29), Column.brief(Texts.text("paper.column.left"), 25),
            Column.brief(Texts.text("paper.column.state-warning"), 26.2), Column.text(Texts.text("paper.column.latest"), 40, 1.6));
    }

    private List<String> cells(int number, OwedItem item) {
        String finding = ProgressTable.numbered(item.finding().finding());
        String roles = ProgressTable.below(item.roles().stream().<String>map(Texts::text).toList());
        if (item.leaf() == null) {
            return List.of(String.valueOf(number), finding, Texts.text("paper.whole-finding"), roles, "", "", "", "");
        }
        return List.of(
            String.valueOf(number), finding, Reopened.marked(item.leaf().measure()), roles, DeadlineCell.of(item.leaf()), left(item),
            MeasureCells.state(item.leaf(), item.finding(), ledger.rules(), on), MeasureCells.progress(item.leaf()));
    }

    /** Calendar days and, of these, the days that are worked. */
    private String left(OwedItem item) {
        LocalDate due = item.warning().due();
        if (due == null || item.leaf() == null) {
            return Texts.text("paper.no-day");
        }
        Measure measure = item.leaf().measure();
        String days = DeadlineCell.days(measure, item.warning().daysLeft());
        if (due.equals(on)) {
            return days;
        }
        return Texts.text(isKnownUntil(due) ? "paper.working-days" : "paper.working-days-provisional", days, Math.abs(calendar.workingDays(on, due)));
    }

    private boolean isKnownUntil(LocalDate due) {
        return IntStream.rangeClosed(Math.min(on.getYear(), due.getYear()), Math.max(on.getYear(), due.getYear())).allMatch(calendar::knows);
    }

    private Ending ending() {
        List<String> figures = new ArrayList<>();
        figures.add(Texts.text("paper.person.count", items.size(), in(Warning.Level.RED), in(Warning.Level.YELLOW), in(Warning.Level.GREEN),
            OwedItem.closed(ledger, person.id())));
        figures.add(Texts.text("paper.person.days"));
        if (items.stream().anyMatch(this::isProvisional)) {
            figures.add(Texts.text("paper.provisional"));
        }
        Slip slip = new Slip(
            Texts.text("paper.slip.tear-here"), Texts.text("paper.slip.title"),
            Texts.text("paper.slip.confirmed", ledger.office().name(), DayWords.of(on), person.name(), items.size()), Texts.text("paper.slip.opinion"),
            List.of(Texts.text("paper.slip.signed"), Texts.text("paper.slip.date")));
        return new Ending(
            items.isEmpty() ? List.of() : figures,
            List.of(Texts.text("paper.person.sign"), Texts.text("paper.sign.leader", Role.LEAD_LEADER), Texts.text("paper.sign.date")),
            Texts.text("paper.person.none"), items.isEmpty() ? null : slip);
    }

    private boolean isProvisional(OwedItem item) {
        LocalDate due = item.warning().due();
        return due != null && !isKnownUntil(due) || item.leaf() != null && DeadlineCell.isProvisional(item.leaf().measure());
    }

    private long in(Warning.Level level) {
        return items.stream().filter(item -> item.warning().level() == level).count();
    }
}
