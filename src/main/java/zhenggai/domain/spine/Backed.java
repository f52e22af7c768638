package zhenggai.domain.spine;

import org.jspecify.annotations.Nullable;

/** What a piece of evidence backs: a finding or a measure. */
public record Backed(@Nullable FindingId finding, @Nullable MeasureId measure) {

    /** @throws IllegalArgumentException when it is neither or both */
    public Backed {
        if ((finding == null) == (measure == null)) {
            throw new IllegalArgumentException("one of finding and measure");
        }
    }

    public static Backed of(FindingId finding) {
        return new Backed(finding, null);
    }

    public static Backed of(MeasureId measure) {
        return new Backed(null, measure);
    }
}
