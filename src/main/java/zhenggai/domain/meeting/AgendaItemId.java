package zhenggai.domain.meeting;

/** Identity of an item of an agenda; {@link #NEW} before it is saved. */
public record AgendaItemId(long value) {
    public static final AgendaItemId NEW = new AgendaItemId(0);

    public boolean isNew() {
        return value == 0;
    }
}
