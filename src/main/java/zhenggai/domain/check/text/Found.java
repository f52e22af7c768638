package zhenggai.domain.check.text;

import java.util.List;

/** A spot that a rule asks about, with the arguments of the sentence that says what was found there. */
public record Found(Spot spot, List<Object> said) {

    public Found {
        said = List.copyOf(said);
    }
}
