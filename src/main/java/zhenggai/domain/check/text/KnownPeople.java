package zhenggai.domain.check.text;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import zhenggai.domain.people.Person;

/**
 * The people a case knows by their names.
 *
 * @param officials who is in office and may be named
 * @param others who left, or is on record as somebody who gave or was helped
 */
public record KnownPeople(Set<String> officials, Set<String> others) {
    public static final KnownPeople NOBODY = new KnownPeople(Set.of(), Set.of());
    private static final Predicate<String> PRIVATE = CheckPhrases.PERSONAL.pattern("private-post").asPredicate();

    public KnownPeople {
        officials = Set.copyOf(officials);
        others = Set.copyOf(others);
    }

    /** Whoever is in service is in office; of two that are called alike one is enough. */
    public static KnownPeople of(Collection<Person> people) {
        Set<String> officials = people.stream().filter(person -> person.inService() && !PRIVATE.test(person.post())).map(Person::name).collect(Collectors.toSet());
        return new KnownPeople(officials, people.stream().map(Person::name).filter(name -> !officials.contains(name)).collect(Collectors.toSet()));
    }
}
