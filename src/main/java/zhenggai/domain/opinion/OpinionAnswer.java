package zhenggai.domain.opinion;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/**
 * What was answered, on which day and way, and what became of the opinion.
 *
 * @param reason why it was not accepted, or where it was forwarded to; empty where nothing is to be said
 */
public record OpinionAnswer(LocalDate on, AnswerWay way, String text, OpinionOutcome outcome, String reason) {

    /** @throws Refused when it says nothing, or an outcome that needs a reason has none */
    public OpinionAnswer {
        text = text.strip();
        reason = reason.strip();
        if (text.isEmpty()) {
            throw new Refused("public-opinion.answer-missing");
        }
        if (reason.isEmpty() && outcome.needsReason()) {
            throw new Refused(outcome == OpinionOutcome.FORWARDED ? "public-opinion.forwarded-where" : "public-opinion.reason-missing");
        }
    }
}
