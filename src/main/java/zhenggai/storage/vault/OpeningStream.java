package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Opens chunk by chunk; what it hands out was whole. That the end is the end is known only at the end, so read to it before believing anything. */
final class OpeningStream extends InputStream {
    private final PushbackInputStream in;
    private final ChunkCipher cipher;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    OpeningStream(InputStream in, ChunkCipher cipher) {
        this.in = new PushbackInputStream(in);
        this.cipher = cipher;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, from, part);
        at += part;
        return part;
    }

    private void next() throws IOException {
        byte[] sealed = in.readNBytes(ChunkCipher.CHUNK + ChunkCipher.TAG);
        int following = in.read();
        ended = following < 0;
        if (!ended) {
            in.unread(following);
        }
        plain = cipher.open(sealed, sealed.length, ended);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
