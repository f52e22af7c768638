package zhenggai.domain.notice;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * A document as it was saved once; its text never changes.
 *
 * @param number counts the versions of its document from 1
 * @param remark what is new in it, in the words of whoever saved it
 */
public record Version(
        VersionId id, NoticeId notice, int number, LocalDate savedOn, String savedBy, String remark, FixedText text, @Nullable Review review,
        @Nullable SignOff signOff) {

    public static Version saved(NoticeId notice, LocalDate on, String by, String remark, FixedText text) {
        return new Version(VersionId.NEW, notice, 0, on, by, remark.strip(), text, null, null);
    }

    public Version numbered(int newNumber) {
        return new Version(id, notice, newNumber, savedOn, savedBy, remark, text, review, signOff);
    }

    public boolean isSigned() {
        return signOff != null;
    }

    /** @throws Refused when it is signed, or was read before it was saved */
    public Version reviewed(Review newReview) {
        requireUnsigned();
        if (newReview.on().isBefore(savedOn)) {
            throw new Refused("notice.reviewed-before-saved", newReview.on(), savedOn);
        }
        return new Version(id, notice, number, savedOn, savedBy, remark, text, newReview, signOff);
    }

    /** @throws Refused when it is signed already, nobody read it through, or it is signed before that */
    public Version signed(SignOff newSignOff) {
        requireUnsigned();
        if (review == null) {
            throw new Refused("notice.not-reviewed", number);
        }
        if (newSignOff.on().isBefore(review.on())) {
            throw new Refused("notice.signed-before-reviewed", newSignOff.on(), review.on());
        }
        return new Version(id, notice, number, savedOn, savedBy, remark, text, review, newSignOff);
    }

    private void requireUnsigned() {
        if (isSigned()) {
            throw new Refused("notice.version-signed", number);
        }
    }
}
