package zhenggai.ui.supervision.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Pinyin;

/** All acts of a case made ready for finding, newest first. Belongs to the worker thread; the rows it gives out can be shown as they are. */
public final class ActIndex {
    private final LocalDate today;
    private final List<ActRow> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** Whose the receivers are. */
    public record Register(List<Person> persons, List<Department> departments) {}

    public ActIndex(List<Act> acts, SupervisionRules rules, Register register, LocalDate today) {
        this.today = today;
        Map<DepartmentId, String> names = new HashMap<>();
        register.departments().forEach(department -> names.put(department.id(), department.name()));
        Map<PersonId, String> theirs = new HashMap<>();
        register.persons().stream().filter(person -> person.department() != null)
            .forEach(person -> theirs.put(person.id(), names.getOrDefault(person.department(), "")));
        acts.stream().sorted(Comparator.comparing(Act::issuedOn).thenComparing(act -> act.id().value()).reversed())
            .forEach(act -> rows.add(ActRow.of(act, rules, department(act.to(), names, theirs), today)));
        rows.forEach(row -> words.add(row.words()));
    }

    private static String department(Receiver to, Map<DepartmentId, String> names, Map<PersonId, String> theirs) {
        return to.department() != null ? names.getOrDefault(to.department(), to.name()) : to.person() == null ? "" : theirs.getOrDefault(to.person(), "");
    }

    public List<ActRow> rows() {
        return rows;
    }

    /** The rows that match, in their order. Letters find a receiver by his initials too. */
    public List<ActRow> find(ActQuery query) {
        List<String> wanted = query.words();
        List<ActRow> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ActRow row = rows.get(i);
            String own = words.get(i);
            if (query.admits(row, today) && wanted.stream().allMatch(word -> own.contains(word) || Pinyin.isLetters(word) && Pinyin.isMeant(row.act().to().name(), word))) {
                found.add(row);
            }
        }
        return found;
    }
}
