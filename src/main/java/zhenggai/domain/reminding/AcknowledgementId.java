package zhenggai.domain.reminding;

/** Identity of an acknowledgement; {@link #NEW} before it is saved. */
public record AcknowledgementId(long value) {
    public static final AcknowledgementId NEW = new AcknowledgementId(0);

    public boolean isNew() {
        return value == 0;
    }
}
