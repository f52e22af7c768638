package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.DueItem;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.ActLines;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** What is overdue, then what was extended, then what is due within ten days, each by those who answer for it, and what was sent about it. */
public final class OverdueTable {
    private static final int SOON = 10;
    private static final int SECTION = 0;
    private static final int GROUP = 1;
    private static final int FINDING = 2;
    private static final int SECTION_COLUMN = 1;
    private static final int TEXT = 4;

    private final Ledger ledger;
    private final Map<MeasureId, List<Act>> acts;
    private final SupervisionRules rules;
    private final By by;
    private final LocalDate on;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Section, Integer> counts = new LinkedHashMap<>();
    private int groups;
    private int findings;

    /** Why an item stands on the paper; it stands in the first that holds. */
    private enum Section {
        OVERDUE("paper.overdue.overdue"), EXTENDED("paper.overdue.extended"), SOON("paper.overdue.soon");

        private final String key;

        Section(String key) {
            this.key = key;
        }
    }

    private OverdueTable(Dossier dossier, By by, LocalDate on) {
        this.ledger = dossier.ledger();
        this.acts = dossier.acts().byMeasure();
        this.rules = dossier.acts().rules();
        this.by = by;
        this.on = on;
    }

    public static Listing of(Dossier dossier, By by, LocalDate on) {
        return new OverdueTable(dossier, by, on).listing(DueItem.all(dossier.ledger(), on, dossier.calendar()));
    }

    private Listing listing(List<DueItem> items) {
        for (Section section : Section.values()) {
            List<DueItem> here = items.stream().filter(item -> section(item) == section).toList();
            counts.put(section, here.size());
            Map<String, List<DueItem>> byName = here.stream()
                .collect(Collectors.groupingBy(item -> names(item, role()), LinkedHashMap::new, Collectors.toList()));
            byName.forEach((names, group) -> add(section, names, group));
        }
        return new Listing(PaperHead.of(Texts.text("paper.overdue.title"), ledger.office().name(), on), PageSetup.landscape(PaperSize.A4), columns(), lines, ending(),
            TEXT, List.of(SECTION_COLUMN));
    }

    private static @Nullable Section section(DueItem item) {
        Warning warning = item.warning();
        if (warning.due() != null && warning.daysLeft() < 0) {
            return Section.OVERDUE;
        }
        return item.leaf().timesExtended() > 0 ? Section.EXTENDED : warning.due() != null && warning.daysLeft() <= SOON ? Section.SOON : null;
    }

    private Role role() {
        return by == By.DEPARTMENT ? Role.LEAD_DEPARTMENT : Role.RESPONSIBLE_PERSON;
    }

    /** Acts are lines rather than running text: where there are some they keep the width in which no day and no number is broken. */
    private List<Column> columns() {
        boolean hasActs = lines.stream().anyMatch(line -> !line.row().cells().getLast().isBlank());
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.merged(Texts.text("paper.overdue.section"), 18, 0, SECTION).centred(),
            Column.merged(Texts.text(role()), 19, 0, GROUP).centred(), Column.merged(Texts.text("paper.column.finding"), 22, 0.4, FINDING),
            Column.text(Texts.text("paper.column.measure"), 34, 1.6), Column.brief(Texts.text("paper.overdue.who"), 23),
            Column.brief(Texts.text("paper.extension.original"), 20), Column.brief(Texts.text("paper.overdue.current"), 20),
            Column.brief(Texts.text("paper.overdue.times"), 9.5), Column.brief(Texts.text("paper.overdue.days"), 18),
            Column.text(Texts.text("paper.overdue.latest"), 30, 1.4), Column.text(Texts.text("paper.overdue.next"), 20, 0.6),
            Column.text(Texts.text("paper.overdue.acts"), hasActs ? 39 : 25, hasActs ? 0 : 0.5));
    }

    private void add(Section section, String names, List<DueItem> group) {
        groups++;
        FindingBranch before = null;
        for (DueItem item : group) {
            findings += item.finding() == before ? 0 : 1;
            before = item.finding();
            lines.add(new Line(item.leaf().measure().id(), item.finding(), item.leaf(),
                new Row(cells(section, names, item), List.of(section.ordinal(), groups, findings))));
        }
    }

    private List<String> cells(Section section, String names, DueItem item) {
        Schedule schedule = item.leaf().measure().schedule();
        ProgressEntry latest = item.leaf().latest();
        int times = item.leaf().timesExtended();
        return List.of(
            String.valueOf(lines.size() + 1), Texts.text(section.key), names.isEmpty() ? Texts.text("paper.extension.nobody") : names,
            ProgressTable.numbered(item.finding().finding()), Reopened.marked(item.leaf().measure()), who(item), DeadlineCell.brief(schedule.original()),
            DeadlineCell.brief(schedule.current()), times == 0 ? "" : Texts.text("paper.extension.times", times), days(item), told(latest),
            latest == null ? "" : latest.nextStep(),
            ActLines.of(acts.getOrDefault(item.leaf().measure().id(), List.of()), rules, on));
    }

    /** Everybody but those the rows are grouped by. */
    private String who(DueItem item) {
        return Stream.of(Role.LEAD_LEADER, Role.LEAD_DEPARTMENT, Role.RESPONSIBLE_PERSON, Role.SUPERVISOR).filter(role -> role != role())
            .filter(role -> !names(item, role).isEmpty()).map(role -> Texts.text("paper.overdue.role", role, names(item, role)))
            .collect(Collectors.joining("\n"));
    }

    private String days(DueItem item) {
        if (item.warning().due() == null) {
            return Texts.text("paper.no-day");
        }
        String days = DeadlineCell.days(item.leaf().measure(), item.warning().daysLeft());
        String shape = item.warning().level().shape();
        return shape.isEmpty() ? days : shape + "\n" + days;
    }

    private static String told(ProgressEntry latest) {
        if (latest == null) {
            return Texts.text("paper.no-progress");
        }
        List<String> parts = new ArrayList<>();
        if (!latest.done().isBlank()) {
            parts.add(Texts.text("paper.done", DayWords.of(latest.asOf()), latest.done()));
        }
        if (!latest.whyNot().isBlank()) {
            parts.add(Texts.text("paper.why-not", latest.whyNot()));
        }
        return String.join("\n", parts);
    }

    private static String names(DueItem item, Role role) {
        return ProgressTable.below(item.finding().names(item.leaf(), role));
    }

    private Ending ending() {
        List<String> figures = lines.isEmpty() ? List.of()
            : List.of(Texts.text("paper.overdue.count", DayWords.of(on), counts.get(Section.OVERDUE), counts.get(Section.EXTENDED), counts.get(Section.SOON)),
                Texts.text("paper.overdue.rule"));
        return new Ending(figures, List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")),
            Texts.text("paper.overdue.none", DayWords.of(on)));
    }
}
