package zhenggai.domain.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.MeasureId;

/**
 * A field of a measure of which somebody says other than what was sent to him.
 *
 * @param number of the item, for people
 * @param was what was sent
 * @param offers what came back, at least one
 * @param now what the case says
 * @param movable the deadline, where the field is the expected day and a later deadline may be asked for; null elsewhere
 */
public record Difference(Slot slot, String number, String was, List<Offer> offers, String now, @Nullable LocalDate movable) {

    /** Which field of which measure. */
    public record Slot(MeasureId measure, FormField field) {}

    /** What one of those who were asked says. */
    public record Offer(String from, String file, int row, String value) {}

    /** Somebody has to decide: two say different things, or the case was changed since in another way. */
    public boolean isConflict() {
        return values().size() > 1 || !now.equals(was) && !values().equals(List.of(now));
    }

    /** Whether a value is a day behind the deadline, so that a later one may be asked for. */
    public boolean isLate(String value) {
        return movable != null && !value.isEmpty() && LocalDate.parse(value).isAfter(movable);
    }

    /** By which it is chosen that the expected day is asked for as the deadline: the choice is the reason. */
    public Slot extension() {
        return new Slot(slot.measure(), FormField.DEADLINE);
    }

    /** What was said, each once. */
    public List<String> values() {
        return offers.stream().map(Offer::value).distinct().toList();
    }

    /** What becomes of it; empty while somebody has to decide. What is chosen may be what the case says: then nothing changes. */
    public Optional<String> settled(Map<Slot, String> choices) {
        return choices.containsKey(slot) ? Optional.of(choices.get(slot)) : isConflict() ? Optional.empty() : Optional.of(values().getFirst());
    }
}
