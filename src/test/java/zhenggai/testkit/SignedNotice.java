package zhenggai.testkit;

import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.spine.Days;

/** A notice that was written, read through and signed, ready to be public. */
public final class SignedNotice {
    private SignedNotice() {}

    /** Of the first inspection of the case, all of it on the day of its clock. */
    public static Version of(OpenCase open, Days period) {
        Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
        open.notices().date(notice.id(), open.today());
        open.notices().open(notice.id(), period);
        Version version = open.notices().saveVersion(notice.id(), "送审");
        open.notices().review(version.id(), new Review("欧阳静", open.today(), "同意"));
        return open.notices().sign(version.id(), new SignOff("陆知远", open.today()));
    }
}
