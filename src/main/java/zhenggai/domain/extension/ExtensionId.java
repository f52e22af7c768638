package zhenggai.domain.extension;

/** Identity of a request for extension; {@link #NEW} before it is saved. */
public record ExtensionId(long value) {
    public static final ExtensionId NEW = new ExtensionId(0);

    public boolean isNew() {
        return value == 0;
    }
}
