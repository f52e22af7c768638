package zhenggai.domain.publication;

import java.time.LocalDate;

import zhenggai.domain.Refused;
import zhenggai.domain.opinion.OpinionFigures;

/**
 * That the office made its statement after a notice had been public: who answers for it, on which day, and what is to be said besides.
 *
 * @param heard what it says of the opinions that came in, as it was then: answers that come later do not change what was stated
 */
public record Statement(String by, LocalDate on, String remark, String heard) {

    /** @throws Refused without a name */
    public static Statement of(String by, LocalDate on, String remark, OpinionFigures heard) {
        return new Statement(by, on, remark, Heard.of(heard));
    }

    /** @throws Refused without a name */
    public Statement {
        by = by.strip();
        remark = remark.strip();
        if (by.isEmpty()) {
            throw new Refused("publication.stated-by-missing");
        }
    }
}
