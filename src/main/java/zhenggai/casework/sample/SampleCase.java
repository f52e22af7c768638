package zhenggai.casework.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;

/**
 * The sample case of the invented office: its notice read in, then half a year of work done with the verbs a user has, day by day,
 * so that its history and its past days are as real as its present.
 */
public final class SampleCase {
    /** The day the sample's notice is dated; pictures of the sample are taken on it. */
    public static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    private static final LocalDate PLAN = LocalDate.of(2026, 2, 12);
    private static final int REVIEW_AFTER_MONTHS = 6;

    /** A measure that its department expects after its deadline, as it says in time. */
    private static final String EXPECTED_LATE = "14-3";
    private static final LocalDate LATER_THAN_PROMISED = LocalDate.of(2026, 10, 20);

    /** The row of the clerk who keeps the sample's case. */
    private static final int CLERK = 4;

    private static final Set<MeasureState> SUBMITTED_ONCE = Set.of(MeasureState.SUBMITTED, MeasureState.RETURNED, MeasureState.CLOSED);

    private final StoryClock clock;

    /** @param zone the zone in which the story's days begin */
    public SampleCase(ZoneId zone) {
        this.clock = new StoryClock(PLAN, zone);
    }

    private record Row(List<String> cells) {
        String finding() {
            return cells.get(0);
        }

        String measure() {
            return cells.get(1);
        }

        String key() {
            return finding() + "-" + measure();
        }

        String person() {
            return cells.get(4);
        }

        /** What was said to be done when it was submitted: the latest progress, unless something else became of it. */
        String submitted() {
            return cells.get(12).isEmpty() ? cells.get(8) : cells.get(12);
        }

        MeasureState state() {
            return MeasureState.valueOf(cells.get(6));
        }

        LocalDate progressOn() {
            return cells.get(7).isEmpty() ? DAY : LocalDate.parse(cells.get(7));
        }
    }

    /**
     * Makes the file and closes it again.
     *
     * @param officeName the office as the sample's notice names it
     * @param notice the sample's notice as read
     */
    public void make(Path file, String officeName, Draft notice) {
        Actor clerk = new Actor(StoryFiles.table("people.tsv").get(CLERK).getFirst(), "sample", "sample");
        try (OpenCase open = new Cases(clock, clerk).create(file, officeName)) {
            open.intake().accept(notice);
            people(open);
            List<Row> rows = StoryFiles.table("ledger.tsv").stream().map(Row::new).toList();
            Map<String, MeasureId> measures = measures(open);
            clock.forwardTo(PLAN);
            SampleRegister register = new SampleRegister(open, measures, SEPARATOR);
            meet(register, PLAN);
            for (Row row : rows) {
                plan(open, measures.get(row.key()), row);
            }
            SampleAcceptance acceptance = new SampleAcceptance(open, StoryFiles.table("opinions.tsv"), StoryFiles.table("figures.tsv"), SEPARATOR);
            live(open, rows, measures, register, acceptance);
            clock.forwardTo(DAY);
            StoryFiles.table("extensions.tsv").forEach(cells -> extend(open, measures.get(cells.get(0) + "-" + cells.get(1)), cells));
            meet(register, DAY);
            new SampleEvidence(open, StoryFiles.table("evidence.tsv")).ask(measures);
            open.measures().expect(measures.get(EXPECTED_LATE), LATER_THAN_PROMISED);
            acceptance.figures(measures);
            new SampleNotice(open, measures).write(StoryFiles.table("publication.tsv"));
            // what came since the notice is public
            SampleOpinions opinions = new SampleOpinions(open, measures);
            StoryFiles.table("public-opinions.tsv").stream().filter(SampleCase::isToday).forEach(cells -> opinions.tell(cells, (day, deed) -> deed.run()));
        }
    }

    /** What is done on a day of the story. */
    private record Event(LocalDate day, Runnable deed) {}

    /** Work, supervision and looking back day by day, because what is said of a measure in a paper is how it stood on that day. */
    private void live(OpenCase open, List<Row> rows, Map<String, MeasureId> measures, SampleRegister register, SampleAcceptance acceptance) {
        List<Event> events = new ArrayList<>();
        rows.forEach(row -> events.add(new Event(row.progressOn(), () -> work(open, measures.get(row.key()), row, acceptance))));
        SampleActs acts = new SampleActs(open, measures, SEPARATOR);
        BiConsumer<LocalDate, Runnable> later = (day, deed) -> events.add(new Event(day, () -> {
            clock.forwardTo(day);
            deed.run();
        }));
        StoryFiles.table("acts.tsv").forEach(cells -> acts.tell(cells, later));
        StoryFiles.table("regulations.tsv").forEach(cells -> register.regulate(cells, later));
        StoryFiles.table("meetings.tsv").stream().map(cells -> LocalDate.parse(cells.getFirst())).filter(day -> day.isAfter(PLAN) && day.isBefore(DAY))
            .forEach(day -> later.accept(day, () -> meet(register, day)));
        SampleLookBack lookBack = new SampleLookBack(open, measures);
        StoryFiles.table("look-back.tsv").forEach(cells -> lookBack.tell(cells, later));
        SampleOpinions opinions = new SampleOpinions(open, measures);
        StoryFiles.table("public-opinions.tsv").stream().filter(cells -> !isToday(cells)).forEach(cells -> opinions.tell(cells, later));
        events.stream().sorted(Comparator.comparing(Event::day)).map(Event::deed).forEach(Runnable::run);
    }

    private static boolean isToday(List<String> cells) {
        return LocalDate.parse(cells.getFirst()).equals(DAY);
    }

    /** The meetings of that day. */
    private static void meet(SampleRegister register, LocalDate day) {
        List<List<String>> agenda = StoryFiles.table("agenda.tsv");
        StoryFiles.table("meetings.tsv").stream().filter(cells -> LocalDate.parse(cells.getFirst()).equals(day)).forEach(cells -> register.meet(cells, agenda));
    }

    /** What was asked for, and what the leaders decided. */
    private void extend(OpenCase open, MeasureId id, List<String> cells) {
        LocalDate askedOn = LocalDate.parse(cells.get(2));
        Extension asked = open.extensions().ask(id, cells.get(4), new Extension.Request(cells.get(5), cells.get(3), askedOn));
        Decision.Outcome outcome = Decision.Outcome.valueOf(cells.get(6));
        if (outcome != Decision.Outcome.PENDING) {
            Decision decision = new Decision(outcome, cells.get(8), LocalDate.parse(cells.get(7)), cells.get(9), cells.get(10), cells.get(11));
            if (outcome == Decision.Outcome.GRANTED) {
                open.extensions().grant(asked.id(), decision);
            } else {
                open.extensions().refuse(asked.id(), decision);
            }
        }
    }

    private void people(OpenCase open) {
        for (List<String> cells : StoryFiles.table("people.tsv")) {
            Department department = open.people().departments().stream().filter(d -> d.name().equals(cells.get(3))).findFirst()
                .orElseGet(() -> open.people().addDepartment(cells.get(3)));
            Person person = open.people().add(new Person(PersonId.NEW, cells.get(0), cells.get(1), cells.get(2), department.id(), true, null, null));
            if (cells.get(4).equals("yes")) {
                open.people().editDepartment(new Department(department.id(), department.name(), department.position(), person.id()));
            }
        }
    }

    private static Map<String, MeasureId> measures(OpenCase open) {
        return open.ledgers().current().findings().map(FindingBranch::measures).flatMap(List::stream)
            .collect(Collectors.toMap(leaf -> open.findings().get(leaf.measure().finding()).number() + "-" + leaf.measure().number(),
                leaf -> leaf.measure().id()));
    }

    private void plan(OpenCase open, MeasureId id, Row row) {
        clock.forwardTo(PLAN);
        open.measures().promise(id, row.cells().get(5));
        open.duties().assign(id, Role.LEAD_LEADER, List.of(row.cells().get(2)));
        open.duties().assign(id, Role.LEAD_DEPARTMENT, List.of(row.cells().get(3)));
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of(row.person()));
    }

    private void work(OpenCase open, MeasureId id, Row row, SampleAcceptance acceptance) {
        if (row.state() == MeasureState.NOT_STARTED) {
            return;
        }
        clock.forwardTo(row.progressOn());
        open.progress().report(new ProgressEntry(ProgressId.NEW, id, row.progressOn(), row.cells().get(8), "", "", Integer.valueOf(row.cells().get(9)), row.person()));
        new SampleEvidence(open, StoryFiles.table("evidence.tsv")).add(id, row.key(), List.of(row.cells().get(10).split(SEPARATOR)), row.progressOn());
        if (SUBMITTED_ONCE.contains(row.state())) {
            open.measures().submit(id, row.submitted(), row.person());
            acceptance.opinions(row.key(), id);
        }
        finish(open, id, row);
    }

    private void finish(OpenCase open, MeasureId id, Row row) {
        switch (row.state()) {
            case LONG_TERM -> open.measures().keepUp(id, row.progressOn().plusMonths(REVIEW_AFTER_MONTHS));
            case RETURNED -> open.measures().sendBack(id, row.cells().get(11));
            case CLOSED -> open.measures().accept(id, named(open, row.cells().get(2)), "");
            case NOT_STARTED, UNDER_WAY, SUBMITTED -> { }
        }
    }

    private static PersonId named(OpenCase open, String name) {
        Map<String, PersonId> ids = open.people().persons().stream().collect(Collectors.toMap(Person::name, Person::id));
        return ids.get(name);
    }

    /** The full-width semicolon between the pieces of evidence of one measure, the names or the items of one act or meeting. */
    private static final String SEPARATOR = "\uff1b";
}
