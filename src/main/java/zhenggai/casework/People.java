package zhenggai.casework;

import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the people and departments of the office. */
public final class People {
    private final CaseFile file;

    People(CaseFile file) {
        this.file = file;
    }

    public List<Person> persons() {
        return file.read(tx -> tx.people().all());
    }

    public List<Department> departments() {
        return file.read(tx -> tx.departments().all());
    }

    /** @throws Refused when somebody of that name is there already */
    public Person add(Person person) {
        return file.change("person.add", tx -> {
            refuseIfTaken(tx.people().named(person.name()).isPresent(), "person.name-taken", person.name());
            return tx.people().save(person);
        });
    }

    public Person edit(Person person) {
        return file.change("person.edit", tx -> {
            boolean taken = tx.people().all().stream().anyMatch(p -> !p.id().equals(person.id()) && p.name().equals(person.name()));
            refuseIfTaken(taken, "person.name-taken", person.name());
            return tx.people().save(person);
        });
    }

    /** @throws Refused when something is assigned to the person; who leaves is marked as left instead */
    public void remove(PersonId id) {
        file.change("person.remove", tx -> {
            Person person = tx.people().get(id);
            boolean named = !tx.assignments().of(id).isEmpty() || tx.departments().all().stream().anyMatch(d -> id.equals(d.head()))
                || tx.ledger().whole().measures().anyMatch(m -> id.equals(m.measure().closure().acceptor()));
            refuseIfTaken(named, "person.still-named", person.name());
            tx.people().remove(id);
            return true;
        });
    }

    /** @throws Refused when there is a department of that name already */
    public Department addDepartment(String name) {
        return file.change("department.add", tx -> {
            Department department = new Department(DepartmentId.NEW, name, tx.departments().all().size() + 1, null);
            refuseIfTaken(tx.departments().named(department.name()).isPresent(), "department.name-taken", department.name());
            return tx.departments().save(department);
        });
    }

    public Department editDepartment(Department department) {
        return file.change("department.edit", tx -> {
            boolean taken = tx.departments().named(department.name()).filter(d -> !d.id().equals(department.id())).isPresent();
            refuseIfTaken(taken, "department.name-taken", department.name());
            return tx.departments().save(department);
        });
    }

    /** @throws Refused when something is assigned to the department or somebody belongs to it */
    public void removeDepartment(DepartmentId id) {
        file.change("department.remove", tx -> {
            Department department = tx.departments().get(id);
            boolean named = !tx.assignments().of(id).isEmpty() || tx.people().all().stream().anyMatch(p -> id.equals(p.department()));
            refuseIfTaken(named, "department.still-named", department.name());
            tx.departments().remove(id);
            return true;
        });
    }

    /** The person of that name, entered on the way where there is none. */
    static Person findOrAdd(Tx tx, String name) {
        Person wanted = Person.named(name);
        return tx.people().named(wanted.name()).orElseGet(() -> tx.people().save(wanted));
    }

    /** The department of that name, entered on the way where there is none. */
    static Department findOrAddDepartment(Tx tx, String name) {
        Department wanted = new Department(DepartmentId.NEW, name, tx.departments().all().size() + 1, null);
        return tx.departments().named(wanted.name()).orElseGet(() -> tx.departments().save(wanted));
    }

    private static void refuseIfTaken(boolean taken, String refusal, String name) {
        if (taken) {
            throw new Refused(refusal, name);
        }
    }
}
