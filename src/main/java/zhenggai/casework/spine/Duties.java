package zhenggai.casework.spine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import zhenggai.domain.Refused;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do about who answers for what. Names that are not known yet are entered on the way. */
public final class Duties {
    private final CaseFile file;

    public Duties(CaseFile file) {
        this.file = file;
    }

    /**
     * Makes exactly these persons or departments hold the role for a measure; no name takes the role from everybody.
     *
     * @throws Refused when somebody who left would get it; whoever has it already keeps it
     */
    public void assign(MeasureId measure, Role role, List<String> names) {
        file.change("duty.assign", tx -> {
            tx.measures().get(measure);
            set(tx, Target.of(measure), role, names);
            return true;
        });
    }

    /** Makes exactly these persons or departments hold the role for a finding. */
    public void assign(FindingId finding, Role role, List<String> names) {
        file.change("duty.assign", tx -> {
            tx.findings().get(finding);
            set(tx, Target.of(finding), role, names);
            return true;
        });
    }

    /** What somebody is assigned to: a finding or a measure. */
    public record Target(FindingId finding, MeasureId measure) {
        public static Target of(MeasureId measure) {
            return new Target(null, measure);
        }

        public static Target of(FindingId finding) {
            return new Target(finding, null);
        }
    }

    /** Persons and departments by name, each looked up or entered once for all the duties of one action. */
    public static final class Roll {
        private final Tx tx;
        private final Map<String, PersonId> persons = new HashMap<>();
        private final Map<String, DepartmentId> departments = new HashMap<>();

        public Roll(Tx tx) {
            this.tx = tx;
        }

        public void set(Target target, Role role, List<String> names) {
            List<Assignment> present = new ArrayList<>(held(tx, target, role));
            for (Assignment wanted : wanted(target, role, names)) {
                boolean there = present.removeIf(a -> sameParty(a, wanted));
                if (!there) {
                    tx.assignments().save(wanted);
                }
            }
            present.forEach(a -> tx.assignments().remove(a.id()));
        }

        /** Gives a role for something that is new, so that nobody holds it yet. */
        public void give(Target target, Role role, List<String> names) {
            wanted(target, role, names).forEach(tx.assignments()::save);
        }

        private Set<Assignment> wanted(Target target, Role role, List<String> names) {
            Set<Assignment> wanted = new LinkedHashSet<>();
            for (String name : names) {
                if (!name.isBlank()) {
                    wanted.add(role.isForDepartment()
                        ? new Assignment(AssignmentId.NEW, role, null, department(name), target.finding(), target.measure())
                        : new Assignment(AssignmentId.NEW, role, person(name), null, target.finding(), target.measure()));
                }
            }
            return wanted;
        }

        private PersonId person(String name) {
            return persons.computeIfAbsent(name, one -> People.findOrAdd(tx, one).id());
        }

        private DepartmentId department(String name) {
            return departments.computeIfAbsent(name, one -> People.findOrAddDepartment(tx, one).id());
        }
    }

    /** As a person gives it, and not a document, which may name those who have left since. */
    static void set(Tx tx, Target target, Role role, List<String> names) {
        if (!role.isForDepartment()) {
            requireInService(tx, held(tx, target, role), names);
        }
        new Roll(tx).set(target, role, names);
    }

    private static void requireInService(Tx tx, List<Assignment> held, List<String> names) {
        for (String name : names) {
            tx.people().named(name.strip()).filter(person -> !person.inService() && held.stream().noneMatch(a -> person.id().equals(a.person())))
                .ifPresent(left -> {
                    throw new Refused("person.not-in-service", left.name());
                });
        }
    }

    private static List<Assignment> held(Tx tx, Target target, Role role) {
        List<Assignment> all = target.measure() != null ? tx.assignments().of(target.measure()) : tx.assignments().of(target.finding());
        return all.stream().filter(a -> a.role() == role).toList();
    }

    private static boolean sameParty(Assignment one, Assignment other) {
        return party(one).equals(party(other));
    }

    private static Object party(Assignment assignment) {
        return assignment.person() != null ? assignment.person() : assignment.department();
    }
}
