package zhenggai.reading.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import zhenggai.domain.file.Meter;

/** A part of a workbook while it is read: tells how far it is, and stops when it takes too long or nobody wants it any more. */
final class MeteredInput extends FilterInputStream {
    private final Limits limits;
    private final long all;
    private final Meter meter;

    MeteredInput(InputStream in, Limits limits, long all, Meter meter) {
        super(in);
        this.limits = limits;
        this.all = all;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        meter.reached(limits.read(read < 0 ? 0 : 1), all);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        meter.reached(limits.read(Math.max(0, read)), all);
        return read;
    }
}
