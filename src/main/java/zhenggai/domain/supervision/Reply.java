package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.EvidenceId;

/**
 * What came back on an act: the words, the day, and what proves it.
 *
 * @param evidence as it was named with the reply; a piece that was taken out of the case since is still named, because a record of an act stays
 *     as it was made
 */
public record Reply(String text, LocalDate on, List<EvidenceId> evidence) {
    /** The shape of one that nobody has judged yet, wherever it stands. */
    public static final String UNJUDGED = "\u25b7";

    /** @throws Refused when it says nothing */
    public Reply {
        text = text.strip();
        evidence = List.copyOf(evidence);
        if (text.isEmpty()) {
            throw new Refused("act.reply-missing");
        }
    }
}
