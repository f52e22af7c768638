package zhenggai.domain.ledger;

import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;

/** An assignment with the name of the person or department in it. */
public record Duty(Assignment assignment, String name) {

    public Role role() {
        return assignment.role();
    }
}
