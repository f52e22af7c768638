package zhenggai.domain.supervision;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** Who signed for an act, and when. */
public record Receipt(String signedBy, LocalDate on) {

    /** @throws Refused when nobody is named */
    public Receipt {
        signedBy = signedBy.strip();
        if (signedBy.isEmpty()) {
            throw new Refused("act.signed-by-missing");
        }
    }
}
