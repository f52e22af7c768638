package zhenggai.domain.supervision;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;

/** Who an act is addressed to, under the name of that day; the person or department where it is one of the office's own. */
public record Receiver(String name, @Nullable PersonId person, @Nullable DepartmentId department) {
    public static final Receiver NOBODY = new Receiver("", null, null);

    public Receiver {
        name = name.strip();
    }

    public static Receiver of(Person person) {
        return new Receiver(person.name(), person.id(), null);
    }

    public static Receiver of(Department department) {
        return new Receiver(department.name(), null, department.id());
    }

    /** Somebody outside the register, such as a leading group. */
    public static Receiver named(String name) {
        return new Receiver(name, null, null);
    }

    public boolean isNobody() {
        return name.isEmpty();
    }
}
