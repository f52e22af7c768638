package zhenggai.domain.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * Somebody who answers for findings or measures, since when and until when, where that is known. One who left, or whose last day is
 * set, is not in service: nothing new is given to him; he stays on record, because the past names him.
 */
public record Person(
        PersonId id, String name, String post, String phone, @Nullable DepartmentId department, boolean inService,
        @Nullable LocalDate joinedOn, @Nullable LocalDate leftOn) {

    /** @throws Refused when the name is blank, or somebody left before he came */
    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refused("person.name-missing");
        }
        if (joinedOn != null && leftOn != null && leftOn.isBefore(joinedOn)) {
            throw new Refused("person.left-before-joined", leftOn, joinedOn);
        }
    }

    public static Person named(String name) {
        return new Person(PersonId.NEW, name, "", "", null, true, null, null);
    }

    public Person left(LocalDate on) {
        return new Person(id, name, post, phone, department, false, joinedOn, on);
    }
}
