package zhenggai.domain.supervision;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** An act that was taken back: it keeps its number and stays in sight, with the reason. */
public record Voiding(String reason, LocalDate on) {

    /** @throws Refused when no reason is given */
    public Voiding {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new Refused("act.void-reason-missing");
        }
    }
}
