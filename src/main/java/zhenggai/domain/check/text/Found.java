package zhenggai.domain.check.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A spot that a rule asks about, with the arguments of the sentence that says what was found there.
 *
 * @param instead what could stand there; null where only a person can know
 */
public record Found(Spot spot, List<Object> said, @Nullable String instead) {

    public Found {
        said = List.copyOf(said);
    }

    /** Without a word about what could stand there. */
    public Found(Spot spot, List<Object> said) {
        this(spot, said, null);
    }
}
