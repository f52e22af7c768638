package zhenggai.domain.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/**
 * A piece of evidence that a measure needs: what it is, who was asked for it, by when, and what came.
 *
 * @param from who is to bring it; may be empty
 * @param by null where no day was set
 * @param met the piece that came, null while it is missing
 */
public record Wanted(WantedId id, MeasureId measure, String what, String from, @Nullable LocalDate by, @Nullable EvidenceId met) {

    /** @throws Refused when it says nothing */
    public Wanted {
        what = what.strip();
        from = from.strip();
        if (what.isEmpty()) {
            throw new Refused("evidence.wanted-what");
        }
    }

    public boolean isMissing() {
        return met == null;
    }

    public boolean isLate(LocalDate today) {
        return isMissing() && by != null && today.isAfter(by);
    }

    public Wanted metBy(@Nullable EvidenceId piece) {
        return new Wanted(id, measure, what, from, by, piece);
    }
}
