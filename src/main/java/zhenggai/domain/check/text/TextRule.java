package zhenggai.domain.check.text;

import java.util.stream.Stream;

/** One thing a careful reader looks for in a text. */
@FunctionalInterface
public interface TextRule {
    /** In the order of the text. */
    Stream<Found> in(CheckedText text);
}
