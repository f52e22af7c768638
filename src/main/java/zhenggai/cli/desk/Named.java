package zhenggai.cli.desk;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.MeasureId;

/** A person or measure as named on the command line. */
public final class Named {
    private Named() {}

    /** @throws Refused when the case knows nobody of that name */
    public static Person person(List<Person> known, String name) {
        return known.stream().filter(person -> person.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new Refused("cli.due-nobody", name.strip()));
    }

    /** By the numbers of finding and measure, such as 3-2; empty where the case has none so called. */
    public static Optional<MeasureId> measure(Ledger ledger, String code) {
        return ledger.findings().flatMap(branch -> branch.measures().stream().filter(leaf -> code.strip().equals(branch.finding().number() + "-" + leaf.measure().number())))
            .map(leaf -> leaf.measure().id()).findFirst();
    }
}
