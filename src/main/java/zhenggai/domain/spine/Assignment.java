package zhenggai.domain.spine;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;

/** Who is what to which: a person or a department, in a role, for a finding or a measure. */
public record Assignment(
        AssignmentId id, Role role, @Nullable PersonId person, @Nullable DepartmentId department, @Nullable FindingId finding, @Nullable MeasureId measure) {

    /** @throws Refused when the role is a department's and a person is named, or the other way round */
    public Assignment {
        if ((finding == null) == (measure == null)) {
            throw new IllegalArgumentException("an assignment is for a finding or for a measure");
        }
        if (role.isForDepartment() ? department == null || person != null : person == null || department != null) {
            throw new Refused("assignment.wrong-party", role);
        }
    }
}
