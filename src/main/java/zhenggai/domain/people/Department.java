package zhenggai.domain.people;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** A department of the office, in the order the office lists them. */
public record Department(DepartmentId id, String name, int position, @Nullable PersonId head) {

    /** @throws Refused when the name is blank */
    public Department {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refused("department.name-missing");
        }
    }
}
