package zhenggai.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import zhenggai.domain.Unavailable;

/**
 * Walks one XML part of a document, without ever following a definition out of it. Names are given without their prefix: strict
 * and transitional documents differ only in the namespace.
 */
public final class XmlPart {
    /** What a part tells, element by element. */
    public interface Visitor {
        void begins(String element, XmlPart at);

        void ends(String element);

        /** A piece of what stands in the element; more of it may follow. */
        void text(String text);
    }

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Deque<String> path = new ArrayDeque<>();

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // a text comes in pieces: one that never ends would fill the memory before anybody could refuse it
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * @param skipped elements that are left out with everything in them
     * @throws Unavailable when the part is damaged or has a DOCTYPE
     */
    public static void walk(InputStream in, String name, Set<String> skipped, Visitor visitor) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(characters(in));
            XmlPart part = new XmlPart(reader);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new Unavailable("reading.doctype", name);
                }
                part.step(skipped, visitor);
            }
        } catch (XMLStreamException e) {
            throw new Unavailable(e, "reading.half", name);
        }
    }

    /** Office documents are UTF-8 or UTF-16. Decoded here and strictly: the parser would complain on the console. */
    private static Reader characters(InputStream in) throws XMLStreamException {
        try {
            PushbackInputStream ahead = new PushbackInputStream(in, 2);
            byte[] first = ahead.readNBytes(2);
            ahead.unread(first);
            boolean wide = first.length == 2 && (first[0] == (byte) 0xff || first[0] == (byte) 0xfe || first[0] == 0 || first[1] == 0);
            CharsetDecoder decoder = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
            Reader reader = new InputStreamReader(ahead, decoder.onMalformedInput(CodingErrorAction.REPORT));
            PushbackReader withoutMark = new PushbackReader(reader, 1);
            int mark = withoutMark.read();
            if (mark >= 0 && mark != '\ufeff') {
                withoutMark.unread(mark);
            }
            return withoutMark;
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private void step(Set<String> skipped, Visitor visitor) throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                String element = reader.getLocalName();
                visitor.begins(element, this);
                if (skipped.contains(element)) {
                    skip();
                } else {
                    path.push(element);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> visitor.ends(path.pop());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> visitor.text(reader.getText());
            default -> { }
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The element around the present one. */
    public String parent() {
        return path.isEmpty() ? "" : path.peek();
    }

    /** The element two around the present one. */
    public String grandparent() {
        return path.size() < 2 ? "" : path.stream().skip(1).findFirst().orElse("");
    }

    public boolean isInside(String element) {
        return path.contains(element);
    }

    /** The value of an attribute of the present element, empty where there is none. */
    public String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number in the attribute {@code val} of the present element. */
    public int number(int otherwise) {
        return number("val", otherwise);
    }

    public int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        boolean isNumber = !value.isEmpty() && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : otherwise;
    }
}
