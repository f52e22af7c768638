package zhenggai.paper.office;

import java.nio.ByteBuffer;

/** How large a PNG is, in pixels, as its first chunk says. */
public record PngSize(int width, int height) {
    private static final int AT = 16;

    public static PngSize of(byte[] png) {
        ByteBuffer head = ByteBuffer.wrap(png);
        return new PngSize(head.getInt(AT), head.getInt(AT + Integer.BYTES));
    }
}
