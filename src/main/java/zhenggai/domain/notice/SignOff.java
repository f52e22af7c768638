package zhenggai.domain.notice;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** That the first responsible person stands for a version with name and day. */
public record SignOff(String by, LocalDate on) {

    /** @throws Refused without a name */
    public SignOff {
        by = by.strip();
        if (by.isEmpty()) {
            throw new Refused("notice.signer-missing");
        }
    }
}
