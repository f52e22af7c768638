package zhenggai.cli;

import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.people.Person;

/** A person as named on the command line. */
final class Named {
    private Named() {}

    /** @throws Refused when the case knows nobody of that name */
    static Person person(List<Person> known, String name) {
        return known.stream().filter(person -> person.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new Refused("cli.due-nobody", name.strip()));
    }
}
