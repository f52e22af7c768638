package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of a Word file by their names, in either of the two spellings of its namespace. */
final class Nodes {
    /** The same drawing once more for older programs. */
    private static final String FALLBACK = "Fallback";

    private Nodes() {}

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName()) && isWord(element);
    }

    private static boolean isWord(Element element) {
        String space = element.getNamespaceURI();
        return space != null && space.contains("/wordprocessingml/") && space.endsWith("main");
    }

    /** All of that name below an element, in their order. */
    static List<Element> all(Node root, String name) {
        NodeList found = root instanceof Element element ? element.getElementsByTagNameNS("*", name)
            : ((org.w3c.dom.Document) root).getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first one that is reached by these names, one below the other. */
    static @Nullable Element child(Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            List<Element> found = at == null ? List.of() : children(at, name);
            at = found.isEmpty() ? null : found.getFirst();
        }
        return (Element) at;
    }

    /** Empty where there is no such element or attribute. */
    static String attribute(@Nullable Element element, String name) {
        return element == null ? "" : element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** The nearest of that name around a node. */
    static @Nullable Element around(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (is(at, name)) {
                return (Element) at;
            }
        }
        return null;
    }

    /** Whether a reader sees it once already. */
    static boolean isFallback(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (FALLBACK.equals(at.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** A property that is on or off: there without a value is on. */
    static boolean isOn(@Nullable Element property) {
        String value = attribute(property, "val");
        return property != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
