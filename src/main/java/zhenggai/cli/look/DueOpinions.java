package zhenggai.cli.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.LedgerJson;
import zhenggai.domain.opinion.OpinionDue;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** The opinions from the public that are to be answered, as {@code due} tells them; nobody who said one is named. */
final class DueOpinions {
    private DueOpinions() {}

    /** @param who is to answer it, empty where nobody is */
    record Owed(OpinionDue due, String who) {}

    /** @param person whose they are, null for all */
    static List<Owed> of(OpenCase open, LocalDate on, @Nullable String person) {
        Map<PersonId, String> people = open.people().persons().stream().collect(Collectors.toMap(Person::id, Person::name));
        return open.opinions().due(on).stream().map(due -> new Owed(due, due.opinion().charge().person() == null ? "" : people.get(due.opinion().charge().person())))
            .filter(owed -> person == null || owed.who().equals(person)).toList();
    }

    static String line(Owed owed) {
        PublicOpinion opinion = owed.due().opinion();
        return Texts.text("cli.due-line", Due.warning(owed.due().warning(), owed.due().workingDaysLeft()), Texts.text("cli.due-opinion", opinion.number()), owed.who(),
            DeadlineTrail.written(opinion.charge().deadline()), opinion.received().said().lines().findFirst().orElse(""));
    }

    static Map<String, Object> object(Owed owed) {
        OpinionDue due = owed.due();
        PublicOpinion opinion = due.opinion();
        boolean dated = due.warning().due() != null;
        return Json.object("id", opinion.id().value(), "number", opinion.number(), "channel", opinion.received().channel(), "receivedOn", opinion.received().on().toString(),
            "said", opinion.received().said(), "person", owed.who(), "warning", due.warning().level(), "due", dated ? due.warning().due().toString() : null,
            "daysLeft", dated ? due.warning().daysLeft() : null, "workingDaysLeft", due.workingDaysLeft(), "deadline", LedgerJson.deadline(opinion.charge().deadline()));
    }
}
