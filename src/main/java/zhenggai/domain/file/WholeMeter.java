package zhenggai.domain.file;

/** Bytes of several files as one count. */
public final class WholeMeter implements Meter {
    private final Meter meter;
    private final long all;
    private long before;

    public WholeMeter(Meter meter, long all) {
        this.meter = meter;
        this.all = all;
    }

    /** So many bytes more are behind us, whether each of them was told of or not. */
    public void next(long size) {
        before += size;
        meter.reached(before, all);
    }

    @Override
    public void reached(long done, long ofThis) {
        meter.reached(before + done, all);
    }
}
