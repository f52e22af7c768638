package zhenggai.cli.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.LedgerJson;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.StageDue;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** The stages of regulations that are owed, as {@code due} tells them. */
final class DueStages {
    private DueStages() {}

    /** @param who sees to it, empty where nobody does */
    record Owed(StageDue due, String who) {}

    /** @param person whose they are, null for all */
    static List<Owed> of(OpenCase open, LocalDate on, @Nullable String person) {
        Map<PersonId, String> people = open.people().persons().stream().collect(Collectors.toMap(Person::id, Person::name));
        return open.regulations().due(on).stream().map(due -> new Owed(due, due.stage().person() == null ? "" : people.get(due.stage().person())))
            .filter(owed -> person == null || owed.who().equals(person)).toList();
    }

    static String line(Owed owed) {
        StageDue due = owed.due();
        return Texts.text("cli.due-line", Due.warning(due.warning(), due.workingDaysLeft()), Texts.text("cli.due-stage", due.stage().step()), owed.who(),
            DeadlineTrail.written(due.stage().deadline()), due.regulation().title());
    }

    static Map<String, Object> object(Owed owed) {
        StageDue due = owed.due();
        boolean dated = due.warning().due() != null;
        return Json.object("id", due.regulation().id().value(), "title", due.regulation().title(), "stage", due.stage().step(), "person", owed.who(),
            "warning", due.warning().level(), "due", dated ? due.warning().due().toString() : null, "daysLeft", dated ? due.warning().daysLeft() : null,
            "workingDaysLeft", due.workingDaysLeft(), "deadline", LedgerJson.deadline(due.stage().deadline()));
    }
}
