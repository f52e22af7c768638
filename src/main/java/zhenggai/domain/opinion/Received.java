package zhenggai.domain.opinion;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** What came in: on which day, on which way, from whom, and what it says. */
public record Received(LocalDate on, OpinionChannel channel, Sender from, String said) {

    /** @throws Refused when it says nothing */
    public Received {
        said = said.strip();
        if (said.isEmpty()) {
            throw new Refused("public-opinion.said-missing");
        }
    }
}
