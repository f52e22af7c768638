package zhenggai.domain.reminding;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** Somebody saw to a matter without a paper, and says what was done. */
public record Acknowledgement(AcknowledgementId id, Matter.Key matter, String done, String by, LocalDate on) {

    /** @throws Refused when it does not say what was done */
    public Acknowledgement {
        done = done.strip();
        by = by.strip();
        if (done.isEmpty()) {
            throw new Refused("acknowledgement.done-missing");
        }
    }
}
