package zhenggai.storage.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** What hashes of the chain are reckoned over: texts as UTF-8, each with its length in four bytes in front. */
final class ChainText {
    private byte[] bytes = new byte[1 << 10];
    private int length;

    ChainText add(long number) {
        return add(Long.toString(number));
    }

    ChainText add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    ChainText add(byte[] text) {
        int needed = Math.addExact(length, Integer.BYTES + text.length);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (text.length >>> shift);
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    int length() {
        return length;
    }

    void into(MessageDigest digest, int from, int to) {
        digest.update(bytes, from, to - from);
    }
}
