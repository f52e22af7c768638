package zhenggai.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.ui.kit.Background;

/** The people and departments of the open case, with how many measures are theirs, open and overdue. */
public final class PeopleModel {
    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<Roll> roll = new ReadOnlyObjectWrapper<>(new Roll(List.of(), List.of()));

    /** A person with the name of the department and the load of work. */
    public record Member(Person person, String department, Load load) {}

    /** A department with its head and the load of work. */
    public record Unit(Department department, String head, Load load) {}

    /** How many measures are somebody's: all, still open, overdue. */
    public record Load(long all, long open, long overdue) {}

    /** Everybody. */
    public record Roll(List<Member> members, List<Unit> units) {}

    public PeopleModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    public ReadOnlyObjectProperty<Roll> rollProperty() {
        return roll.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        background.run(() -> {
            Ledger ledger = open.ledgers().current();
            List<Person> persons = open.people().persons();
            List<Department> departments = open.people().departments();
            return new Roll(
                persons.stream().map(p -> new Member(p, departments.stream().filter(d -> d.id().equals(p.department())).map(Department::name).findFirst().orElse(""),
                    load(ledger, open.today(), false, p.name()))).toList(),
                departments.stream().map(d -> new Unit(d, persons.stream().filter(p -> p.id().equals(d.head())).map(Person::name).findFirst().orElse(""),
                    load(ledger, open.today(), true, d.name()))).toList());
        }, roll::set);
    }

    public void save(Person person, Runnable saved, Consumer<Throwable> otherwise) {
        background.run(() -> person.id().isNew() ? open.people().add(person) : open.people().edit(person), done -> saved.run(), otherwise);
    }

    public void save(Department department, Runnable saved, Consumer<Throwable> otherwise) {
        background.run(() -> department.id().isNew() ? open.people().addDepartment(department.name()) : open.people().editDepartment(department),
            done -> saved.run(), otherwise);
    }

    public void remove(PersonId id) {
        background.run(() -> {
            open.people().remove(id);
            return true;
        }, done -> { });
    }

    public void remove(DepartmentId id) {
        background.run(() -> {
            open.people().removeDepartment(id);
            return true;
        }, done -> { });
    }

    private static Load load(Ledger ledger, LocalDate today, boolean isDepartment, String name) {
        List<MeasureLeaf> theirs = ledger.measures()
            .filter(m -> m.duties().stream().anyMatch(d -> d.role().isForDepartment() == isDepartment && d.name().equals(name))).toList();
        return new Load(theirs.size(), theirs.stream().filter(m -> m.measure().state().isOpen()).count(),
            theirs.stream().filter(m -> m.measure().isOverdue(today)).count());
    }
}
