package zhenggai.paper.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, element by element, straight into its text: a ledger of 20,000 rows never stands in memory as a tree. */
public final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole document. */
    public static Xml document() {
        Xml xml = new Xml();
        xml.out.append(HEAD);
        return xml;
    }

    /** @param attributes name and value in turn */
    public Xml open(String name, Object... attributes) {
        begin(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    public Xml leaf(String name, Object... attributes) {
        begin(name, attributes).append("/>");
        return this;
    }

    /** An element with a text and nothing else. */
    public Xml says(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** @param text as {@link OfficeText} leaves it */
    public Xml text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
        return this;
    }

    /** What was written elsewhere. */
    public Xml add(Xml other) {
        out.append(other.out);
        return this;
    }

    /** The element that was opened last. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    private StringBuilder begin(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
        return out;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
