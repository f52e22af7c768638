package zhenggai.ui.supervision.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Pinyin;
import zhenggai.words.ActWords;

/**
 * What of the case a draft is written with: who it may go to, what it may be about, and the office's rules.
 *
 * @param heads who a talk is with in place of each department that has a head
 */
public record Ground(List<Receiver> receivers, Map<Receiver, Receiver> heads, Map<MeasureId, Choice> measures, SupervisionRules rules, Beginning beginning) {
    private static final int MOST = 6;

    /** A measure that an act may be about. */
    public record Choice(MeasureId id, String code, String text, String deadline) {}

    /** Off the FX thread. */
    static Ground read(OpenCase open, Beginning beginning) {
        List<Department> departments = open.people().departments();
        List<Person> persons = open.people().persons();
        List<Receiver> receivers = new ArrayList<>(departments.stream().map(Receiver::of).toList());
        Map<Receiver, Receiver> heads = new LinkedHashMap<>();
        receivers.forEach(department -> heads.put(department, ActWords.talkedWith(department, departments, persons)));
        receivers.addAll(persons.stream().filter(Person::inService).map(Receiver::of).toList());
        Map<MeasureId, Choice> measures = new LinkedHashMap<>();
        open.ledgers().current().findings().forEach(finding -> finding.measures().forEach(leaf -> measures.put(leaf.measure().id(),
            new Choice(leaf.measure().id(), finding.finding().number() + "-" + leaf.measure().number(), leaf.measure().text().strip(), leaf.measure().deadline().words()))));
        return new Ground(receivers, heads, measures, open.reminders().rules(), beginning.proposed(open, receivers));
    }

    /** Whoever is meant by what was typed, whose name begins so first. */
    public List<Receiver> named(String typed) {
        return receivers.stream().filter(one -> Pinyin.isMeant(one.name(), typed))
            .sorted(Comparator.comparing((Receiver one) -> !Pinyin.begins(one.name(), typed))).limit(MOST).toList();
    }

    /** The one of exactly that name, or somebody outside the register. */
    public Receiver receiver(String name) {
        return Stream.concat(receivers.stream(), heads.values().stream()).filter(one -> one.name().equals(name.strip())).findFirst().orElse(Receiver.named(name));
    }

    /** Who is meant by a receiver once the paper is of another kind: a talk is with a person, a paper goes to his department. */
    Receiver receiver(String name, ActKind kind) {
        Receiver meant = receiver(name);
        return kind == ActKind.TALK ? heads.getOrDefault(meant, meant)
            : heads.entrySet().stream().filter(head -> head.getValue().equals(meant)).map(Map.Entry::getKey).findFirst().orElse(meant);
    }

    /** The measures whose number begins so, or in whose text it stands. */
    public List<Choice> about(String typed) {
        String asked = typed.strip();
        List<Choice> byCode = measures.values().stream().filter(choice -> choice.code().startsWith(asked)).limit(MOST).toList();
        return !byCode.isEmpty() ? byCode : measures.values().stream().filter(choice -> choice.text().contains(asked)).limit(MOST).toList();
    }

    /** The draft's items by their ids; one that was removed meanwhile is not among them. */
    public List<Choice> choices(List<MeasureId> ids) {
        return ids.stream().filter(measures::containsKey).map(measures::get).toList();
    }
}
