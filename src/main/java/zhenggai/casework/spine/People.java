package zhenggai.casework.spine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.spine.Assignment;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the people and departments of the office. */
public final class People {
    private final CaseFile file;

    public People(CaseFile file) {
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
                || tx.acts().all().stream().anyMatch(act -> id.equals(act.to().person()))
                || tx.regulations().names(id)
                || tx.opinions().names(id)
                || tx.forms().all().stream().anyMatch(form -> id.equals(form.to().person()))
                || tx.ledger().whole().measures().anyMatch(m -> id.equals(m.measure().closure().acceptor()));
            refuseIfTaken(named, "person.still-named", person.name());
            tx.people().remove(id);
            return true;
        });
    }

    /** What this person still owes. */
    public Handover owed(PersonId person) {
        return file.read(tx -> owed(tx, person));
    }

    /**
     * Gives everything a person still owes to a successor, as one step; what is closed keeps his name.
     *
     * @param leavesOn his last day where he leaves, null where he only hands over his work
     * @return what was handed over
     * @throws Refused when there is nothing to hand over and nobody leaves, or the successor is the same person or gone himself
     */
    public Handover handOver(PersonId from, PersonId to, @Nullable LocalDate leavesOn) {
        return file.change("person.hand-over", tx -> {
            Person leaver = tx.people().get(from);
            Person successor = tx.people().get(to);
            refuseIfTaken(from.equals(to), "handover.same-person", leaver.name());
            refuseIfTaken(!successor.inService(), "handover.successor-gone", successor.name());
            Handover owed = owed(tx, from);
            refuseIfTaken(owed.isEmpty() && leavesOn == null, "handover.nothing", leaver.name());
            for (Handover.Item item : owed.items()) {
                pass(tx, item.leaf() == null ? tx.assignments().of(item.finding().id()) : tx.assignments().of(item.leaf().measure().id()), from, to);
            }
            owed.stages().forEach(owes -> pass(tx, owes, to));
            owed.opinions().forEach(opinion -> tx.opinions().save(opinion.charged(to, opinion.charge().deadline())));
            if (leavesOn != null) {
                tx.people().save(leaver.left(leavesOn));
                tx.departments().all().stream().filter(d -> from.equals(d.head()))
                    .forEach(d -> tx.departments().save(new Department(d.id(), d.name(), d.position(), to)));
            }
            return owed;
        });
    }

    private static Handover owed(Tx tx, PersonId person) {
        return Handover.of(tx.ledger().whole(), new Register(tx.regulations().all()), tx.opinions().unanswered(), person);
    }

    /** Each duty of the one becomes the other's, unless he has it already. */
    private static void pass(Tx tx, List<Assignment> assignments, PersonId from, PersonId to) {
        for (Assignment duty : assignments.stream().filter(a -> from.equals(a.person())).toList()) {
            boolean has = assignments.stream().anyMatch(a -> to.equals(a.person()) && a.role() == duty.role());
            if (has) {
                tx.assignments().remove(duty.id());
            } else {
                tx.assignments().save(new Assignment(duty.id(), duty.role(), to, null, duty.finding(), duty.measure()));
            }
        }
    }

    /** The stage stays planned for its day; a regulation may have several that pass. */
    private static void pass(Tx tx, Handover.OwedStage owes, PersonId to) {
        Regulation regulation = tx.regulations().get(owes.regulation().id());
        tx.regulations().save(regulation.planned(owes.stage().step(), to, owes.stage().deadline()));
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
            boolean named = !tx.assignments().of(id).isEmpty() || tx.people().all().stream().anyMatch(p -> id.equals(p.department()))
                || tx.acts().all().stream().anyMatch(act -> id.equals(act.to().department()))
                || tx.forms().all().stream().anyMatch(form -> id.equals(form.to().department()));
            refuseIfTaken(named, "department.still-named", department.name());
            tx.departments().remove(id);
            return true;
        });
    }

    /** The person of that name, in service or not, entered on the way where there is none: papers of the past name those who left. */
    public static Person findOrAdd(Tx tx, String name) {
        Person wanted = Person.named(name);
        return tx.people().named(wanted.name()).orElseGet(() -> tx.people().save(wanted));
    }

    /**
     * The person of that name who is given something, entered on the way where there is none.
     *
     * @param has who has it already and keeps it, whether he left or not; null where nobody has
     * @throws Refused when it is somebody else who left
     */
    public static PersonId charged(Tx tx, String name, @Nullable PersonId has) {
        Person person = findOrAdd(tx, name);
        refuseIfTaken(!person.inService() && !person.id().equals(has), "person.not-in-service", person.name());
        return person.id();
    }

    /** The department of that name, entered on the way where there is none. */
    static Department findOrAddDepartment(Tx tx, String name) {
        return tx.departments().named(name.strip())
            .orElseGet(() -> tx.departments().save(new Department(DepartmentId.NEW, name, tx.departments().all().size() + 1, null)));
    }

    private static void refuseIfTaken(boolean taken, String refusal, String name) {
        if (taken) {
            throw new Refused(refusal, name);
        }
    }
}
