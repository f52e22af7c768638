package zhenggai.cli.look;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.LedgerJson;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.ledger.DueItem;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Precision;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.DueSentence;
import zhenggai.words.Texts;

/** {@code due}: everything that is owed, most urgent first, with the days left. */
@Command(name = "due", mixinStandardHelpOptions = true)
public final class Due implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--notify")
    private boolean notify;

    public Due(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (notify && json) {
            throw new Refused("cli.due-notify-json");
        }
        try (OpenCase open = notify ? desk.glance(file) : desk.open(file)) {
            refuseUnknown(open);
            LocalDate day = on == null ? open.today() : on;
            if (notify) {
                List<Matter> matters = open.reminders().matters(day).stream().filter(matter -> person == null || matter.concerns(person)).toList();
                DueSentence.of(person == null ? DueSentence.caseName(open.path()) : person, matters, day).ifPresent(this::remind);
                return ExitCode.DONE;
            }
            List<DueItem> items = DueItem.all(open.ledgers().current(), day, open.basis().calendar()).stream()
                .filter(item -> person == null || item.concerns(person)).toList();
            List<DueStages.Owed> stages = DueStages.of(open, day, person);
            List<DueOpinions.Owed> opinions = DueOpinions.of(open, day, person);
            if (json) {
                Json.print(desk.out(), Json.object("on", day.toString(), "items", items.stream().map(Due::object).toList(),
                    "regulations", stages.stream().map(DueStages::object).toList(), "opinions", opinions.stream().map(DueOpinions::object).toList()));
            } else {
                items.forEach(item -> desk.out().println(line(item)));
                stages.forEach(stage -> desk.out().println(DueStages.line(stage)));
                opinions.forEach(opinion -> desk.out().println(DueOpinions.line(opinion)));
            }
            return ExitCode.DONE;
        } catch (Unavailable gone) {
            if (notify && gone.textKey().equals("file.open-elsewhere")) {
                // whoever has it open is reminded by the window itself
                return ExitCode.DONE;
            }
            if (notify) {
                // nobody sees the console of what was started at sign-in: a case that has moved must not fall silent
                desk.bell().ring(Texts.text("app.name"), Texts.sentence(gone.textKey(), gone.args()));
            }
            throw gone;
        }
    }

    private void remind(String sentence) {
        if (!desk.bell().ring(Texts.text("app.name"), sentence)) {
            desk.out().println(sentence);
        }
    }

    private void refuseUnknown(OpenCase open) {
        boolean known = person == null || open.people().persons().stream().map(Person::name).anyMatch(person::equals)
            || open.people().departments().stream().map(Department::name).anyMatch(person::equals);
        if (!known) {
            throw new Refused("cli.due-nobody", person);
        }
    }

    private static String line(DueItem item) {
        return Texts.text("cli.due-line", warning(item), number(item), String.join(Texts.text("list.comma"), item.finding().names(item.leaf(), Role.RESPONSIBLE_PERSON)),
            trail(item), item.leaf().measure().text().lines().findFirst().orElse(""));
    }

    private static String warning(DueItem item) {
        return warning(item.warning(), item.workingDaysLeft());
    }

    /** The level by shape and word, with the days left or over. */
    static String warning(Warning warning, @Nullable Integer workingDaysLeft) {
        if (warning.due() == null || workingDaysLeft == null) {
            return Texts.text("cli.due-no-day");
        }
        String level = (warning.level().shape() + " " + Texts.text(warning.level())).strip();
        return Texts.text(warning.daysLeft() < 0 ? "cli.due-over" : "cli.due-left", level, Math.abs(warning.daysLeft()), Math.abs(workingDaysLeft));
    }

    private static String trail(DueItem item) {
        Measure measure = item.leaf().measure();
        return measure.state() == MeasureState.LONG_TERM ? Texts.text("cli.due-review", measure.closure().nextReviewOn())
            : item.leaf().timesExtended() > 0 ? DeadlineTrail.of(measure, item.leaf().extensions()) : DeadlineTrail.written(measure.deadline());
    }

    private static String number(DueItem item) {
        return item.finding().finding().number() + "-" + item.leaf().measure().number();
    }

    private static Map<String, Object> object(DueItem item) {
        Measure measure = item.leaf().measure();
        Warning warning = item.warning();
        boolean dated = warning.due() != null;
        return Json.object("id", measure.id().value(), "number", number(item), "finding", item.finding().finding().headline(), "text", measure.text(),
            "state", measure.state(), "warning", warning.level(), "due", dated ? warning.due().toString() : null, "review", measure.state() == MeasureState.LONG_TERM,
            "daysLeft", dated ? warning.daysLeft() : null, "workingDaysLeft", item.workingDaysLeft(),
            "responsible", item.finding().names(item.leaf(), Role.RESPONSIBLE_PERSON), "leadDepartment", item.finding().names(item.leaf(), Role.LEAD_DEPARTMENT),
            "leadLeader", item.finding().names(item.leaf(), Role.LEAD_LEADER),
            "original", LedgerJson.deadline(measure.schedule().original()), "current", LedgerJson.deadline(measure.deadline()),
            "extensions", item.leaf().timesExtended(), "provisional", measure.deadline().precision() == Precision.PROVISIONAL,
            "expectedOn", measure.schedule().expectedOn() == null ? null : measure.schedule().expectedOn().toString(),
            "expectedLate", Warning.isExpectedLate(measure));
    }
}
