package zhenggai.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.Load;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.people.handover.HandoverModel;

/** The people and departments of the open case, with what each of them has to do. */
public final class PeopleModel {
    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<Roll> roll = new ReadOnlyObjectWrapper<>(new Roll(List.of(), List.of()));

    /** A person with the name of the department and the load of work. */
    public record Member(Person person, String department, Load load) {}

    /** A department with its head and the load of work. */
    public record Unit(Department department, String head, Load load) {}

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
            LocalDate today = open.today();
            List<Person> persons = open.people().persons();
            List<Department> departments = open.people().departments();
            Map<String, Load> ofPersons = Load.ofPersons(ledger, today);
            Map<String, Load> ofDepartments = Load.ofDepartments(ledger, today);
            return new Roll(
                persons.stream().map(p -> new Member(p, departments.stream().filter(d -> d.id().equals(p.department())).map(Department::name).findFirst().orElse(""),
                    ofPersons.getOrDefault(p.name(), Load.none(p.name())))).toList(),
                departments.stream().map(d -> new Unit(d, persons.stream().filter(p -> p.id().equals(d.head())).map(Person::name).findFirst().orElse(""),
                    ofDepartments.getOrDefault(d.name(), Load.none(d.name())))).toList());
        }, roll::set);
    }

    /** What is to be handed over by somebody, and to whom. */
    public HandoverModel handover(Person from) {
        return new HandoverModel(open, background, from);
    }

    public void save(Person person, Consumer<Person> saved, Consumer<Throwable> otherwise) {
        background.run(() -> person.id().isNew() ? open.people().add(person) : open.people().edit(person), saved, otherwise);
    }

    public void save(Department department, Consumer<Department> saved, Consumer<Throwable> otherwise) {
        background.run(() -> department.id().isNew() ? open.people().addDepartment(department.name()) : open.people().editDepartment(department), saved, otherwise);
    }

    public void remove(PersonId id, Runnable removed, Consumer<Throwable> otherwise) {
        background.run(() -> {
            open.people().remove(id);
            return true;
        }, done -> removed.run(), otherwise);
    }

    public void remove(DepartmentId id, Runnable removed, Consumer<Throwable> otherwise) {
        background.run(() -> {
            open.people().removeDepartment(id);
            return true;
        }, done -> removed.run(), otherwise);
    }
}
