package zhenggai.domain.check;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** Somebody says of a question that it is as intended, and why. */
public record Answer(AnswerId id, Question.Key question, String reason, String by, LocalDate on) {

    /** @throws Refused when it does not say why */
    public Answer {
        reason = reason.strip();
        by = by.strip();
        if (reason.isEmpty()) {
            throw new Refused("check.reason-missing");
        }
    }
}
