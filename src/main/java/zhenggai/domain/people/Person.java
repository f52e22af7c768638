package zhenggai.domain.people;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** Somebody who answers for findings or measures. One who left stays on record, because the past names him. */
public record Person(PersonId id, String name, String post, String phone, @Nullable DepartmentId department, boolean inService) {

    /** @throws Refused when the name is blank */
    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refused("person.name-missing");
        }
    }

    public static Person named(String name) {
        return new Person(PersonId.NEW, name, "", "", null, true);
    }
}
