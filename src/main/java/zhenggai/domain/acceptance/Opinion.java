package zhenggai.domain.acceptance;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** What one level says about a submitted measure: agreed or not, in which words, by whom, on which day. */
public record Opinion(OpinionId id, OpinionLevel level, Stance stance, String text, String by, LocalDate on) {

    /** @throws Refused when nobody is named, or a disagreement does not say why */
    public Opinion {
        text = text.strip();
        by = by.strip();
        if (by.isEmpty()) {
            throw new Refused("opinion.by-missing", level);
        }
        if (stance == Stance.DISAGREED && text.isEmpty()) {
            throw new Refused("opinion.why-missing", level);
        }
    }

    public static Opinion agreed(OpinionLevel level, String text, String by, LocalDate on) {
        return new Opinion(OpinionId.NEW, level, Stance.AGREED, text, by, on);
    }

    public static Opinion disagreed(OpinionLevel level, String text, String by, LocalDate on) {
        return new Opinion(OpinionId.NEW, level, Stance.DISAGREED, text, by, on);
    }
}
