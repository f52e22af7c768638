package zhenggai.words;

import java.util.List;

import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.SupervisionRules;

/** How a supervision act is called: its kind and its serial number as the office writes it. */
public final class ActWords {
    private ActWords() {}

    /** The serial number; before it is given, that it is not. */
    public static String serial(Serial serial, SupervisionRules rules) {
        return serial.isGiven() ? serial.written(rules.pattern().isEmpty() ? usualPattern() : rules.pattern()) : Texts.text("act.no-serial");
    }

    /** Kind and serial number. */
    public static String title(Act act, SupervisionRules rules) {
        return title(act.kind(), act.serial(), rules);
    }

    public static String title(ActKind kind, Serial serial, SupervisionRules rules) {
        return Texts.text("act.title", kind, serial(serial, rules));
    }

    /** What is usually required, by the kind of paper; a person words it for the case. */
    public static String requirement(ActKind kind) {
        return switch (kind) {
            case NOTICE -> Texts.text("act.require.notice");
            case GUIDANCE -> Texts.text("act.require.guidance");
            case REMINDER -> Texts.text("act.require.reminder");
            case ADMONITION -> Texts.text("act.require.admonition");
            case TALK -> Texts.text("act.require.talk");
            case ACCOUNTABILITY -> Texts.text("act.require.accountability");
            default -> "";
        };
    }

    /** Why it is issued, where that is the same for most of the kind; a person words it for the case. */
    public static String found(ActKind kind) {
        return kind == ActKind.TALK ? Texts.text("act.found.talk") : "";
    }

    /** A paper goes to a department, a talk is with its head; itself where it has none, or is no department. */
    public static Receiver talkedWith(Receiver to, List<Department> departments, List<Person> persons) {
        return departments.stream().filter(one -> one.id().equals(to.department()) && one.head() != null)
            .flatMap(one -> persons.stream().filter(person -> person.id().equals(one.head())).map(head -> Texts.text("act.talked-with", head.name(), one.name()))).findFirst()
            .map(name -> new Receiver(name, null, to.department())).orElse(to);
    }

    /** The pattern by which numbers are written where the office has none of its own. */
    public static String usualPattern() {
        return Texts.text("act.serial", Serial.YEAR, Serial.NUMBER);
    }
}
