package zhenggai.paper.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.openpdf.text.pdf.BaseFont;

/** A typeface as text is set in it: each character in the first font of the chain that has it. */
public final class Face {
    /** What stands for a character that no font has: printers call it the geta mark. */
    private static final int GETA = 0x3013;
    private static final int BASIC_PLANE = 0x10000;
    private static final byte UNKNOWN = -1;
    private static final byte NOWHERE = -2;

    private final List<Font> chain;
    private final byte[] fontOf = new byte[BASIC_PLANE];
    private final short[] widthOf = new short[BASIC_PLANE];

    /** A stretch of text that one font can show. */
    record Run(BaseFont font, String text) {}

    Face(List<Font> chain) {
        this.chain = List.copyOf(chain);
        Arrays.fill(fontOf, UNKNOWN);
    }

    /** The name of the font that shows nearly everything. */
    String name() {
        return chain.getFirst().name();
    }

    /** In thousandths of the text's size. */
    int width(int sign) {
        int font = font(sign);
        if (font < 0) {
            return 1000;
        }
        return sign < BASIC_PLANE ? widthOf[sign] : chain.get(font).base().getWidth(sign);
    }

    /** The text with a mark for each character that no font has; those are added to {@code missing}. */
    public String printable(String text, Set<String> missing) {
        if (showsAll(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (sign == '\n' || font(sign) >= 0) {
                shown.appendCodePoint(sign);
            } else {
                missing.add(Character.toString(sign));
                shown.appendCodePoint(GETA);
            }
        });
        return shown.toString();
    }

    private boolean showsAll(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign != '\n' && (Character.isSurrogate(sign) || font(sign) < 0)) {
                return false;
            }
        }
        return true;
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>(1);
        int start = 0;
        int current = NOWHERE;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int font = Math.max(0, font(text.codePointAt(i)));
            if (font != current && i > start) {
                runs.add(new Run(chain.get(current).base(), text.substring(start, i)));
                start = i;
            }
            current = font;
        }
        if (start < text.length()) {
            runs.add(new Run(chain.get(current).base(), text.substring(start)));
        }
        return runs;
    }

    private int font(int sign) {
        if (sign >= BASIC_PLANE) {
            return find(sign);
        }
        if (fontOf[sign] == UNKNOWN) {
            int found = find(sign);
            widthOf[sign] = found < 0 ? 1000 : (short) chain.get(found).base().getWidth(sign);
            fontOf[sign] = (byte) found;
        }
        return fontOf[sign];
    }

    private int find(int sign) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).base().charExists(sign)) {
                return i;
            }
        }
        return NOWHERE;
    }
}
