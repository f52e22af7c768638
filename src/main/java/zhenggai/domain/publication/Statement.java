package zhenggai.domain.publication;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/**
 * That the office made its statement after a notice had been public: who answers for it, on which day, and what is to be said besides.
 */
public record Statement(String by, LocalDate on, String remark) {

    /** @throws Refused without a name */
    public Statement {
        by = by.strip();
        remark = remark.strip();
        if (by.isEmpty()) {
            throw new Refused("publication.stated-by-missing");
        }
    }
}
