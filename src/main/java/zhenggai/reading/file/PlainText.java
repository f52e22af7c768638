package zhenggai.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import zhenggai.domain.Unavailable;

/** The text of a plain file: byte-order mark, else strict UTF-8, else GB18030. */
public final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BOM = '\ufeff';
    /** Whole books are shorter; the tree of a longer text would not be something to look at. */
    private static final int LONGEST = 8_000_000;
    private static final int UTF8_TAIL = 3;

    private PlainText() {}

    public static String of(byte[] bytes, String name) {
        try {
            return checked(decoded(bytes), name);
        } catch (CharacterCodingException e) {
            throw new Unavailable(e, "reading.not-text", name);
        }
    }

    /** The same bytes in the character set the user says they are in; what it cannot hold shows as a replacement sign. */
    public static String of(byte[] bytes, Charset charset, String name) {
        return checked(new String(bytes, charset), name);
    }

    private static String checked(String text, String name) {
        if (text.length() > LONGEST) {
            throw new Unavailable("reading.too-long", name);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unavailable("reading.not-text", name);
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, bytes.length & ~1, StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, bytes.length & ~1, StandardCharsets.UTF_16);
        }
        try {
            return strict(bytes, bytes.length - cutOffTail(bytes), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return strict(bytes, bytes.length, GB18030);
        }
    }

    /** A file cut off in the middle of a character is still UTF-8: how many bytes of the unfinished character there are. */
    private static int cutOffTail(byte[] bytes) {
        for (int back = 1; back <= Math.min(UTF8_TAIL, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xff;
            if (b >= 0xc0) {
                int needed = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return needed > back ? back : 0;
            }
            if (b < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static String strict(byte[] bytes, int length, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Without a byte-order mark and with one kind of line end; every offset of a draft counts in this text. */
    public static String tidied(String text) {
        String tidied = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        return tidied.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
            .replace('\f', '\n').replace('\u000b', '\n').replace('\u0085', '\n');
    }
}
