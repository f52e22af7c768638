package zhenggai.domain.notice;

/** Identity of a notice; {@link #NEW} before it is saved. */
public record NoticeId(long value) {
    public static final NoticeId NEW = new NoticeId(0);

    public boolean isNew() {
        return value == 0;
    }
}
