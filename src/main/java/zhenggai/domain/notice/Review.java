package zhenggai.domain.notice;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** That somebody read a version through before it was signed. */
public record Review(String by, LocalDate on, String remark) {

    /** @throws Refused without a name */
    public Review {
        by = by.strip();
        remark = remark.strip();
        if (by.isEmpty()) {
            throw new Refused("notice.reviewer-missing");
        }
    }
}
