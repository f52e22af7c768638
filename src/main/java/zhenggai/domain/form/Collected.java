package zhenggai.domain.form;

import java.util.List;
import java.util.Map;

import zhenggai.domain.form.Difference.Slot;

/**
 * What came back, held against what was sent and against the case as it is now.
 *
 * @param forms those of which at least something was taken, also where it says nothing new
 * @param troubles what was not taken, and why
 * @param differences what would change, in the order in which the forms say it
 */
public record Collected(List<Got> forms, List<FormTrouble> troubles, List<Difference> differences) {

    /** A form that came back, in which file, and how many of its rows were taken. */
    public record Got(Form form, String file, int rows) {}

    public Collected {
        forms = List.copyOf(forms);
        troubles = List.copyOf(troubles);
        differences = List.copyOf(differences);
    }

    /** How many fields of the case become others. */
    public int changes(Map<Slot, String> choices) {
        return (int) differences.stream().filter(one -> one.settled(choices).filter(value -> !value.equals(one.now())).isPresent()).count();
    }

    /** How many fields nobody has decided: they stay as the case has them. */
    public int undecided(Map<Slot, String> choices) {
        return (int) differences.stream().filter(one -> one.settled(choices).isEmpty()).count();
    }

    /** What somebody has to decide. */
    public List<Difference> conflicts() {
        return differences.stream().filter(Difference::isConflict).toList();
    }
}
