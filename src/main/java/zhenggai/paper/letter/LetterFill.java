package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One part of a template as it is filled: rows and paragraphs with fields of items come once for each item, then each field says its text. */
final class LetterFill {
    private static final Pattern LABEL = FieldNames.pattern("label");
    private static final String[] ONCE = {"bookmarkStart", "bookmarkEnd", "sectPr"};

    private final Document document;
    private final Letter letter;
    private final Set<Element> filled = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean isChanged;

    private LetterFill(Document document, Letter letter) {
        this.document = document;
        this.letter = letter;
    }

    /** Whether there was any field. */
    static boolean fill(Document document, Letter letter) {
        LetterFill fill = new LetterFill(document, letter);
        fill.items();
        fill.paragraphs(document.getDocumentElement(), letter::value);
        return fill.isChanged;
    }

    /** The file's own words about itself, each an element. */
    static boolean fillProperties(Document document, Letter letter) {
        boolean isChanged = false;
        for (Element property : Nodes.children(document.getDocumentElement())) {
            StringBuilder says = new StringBuilder(property.getTextContent());
            for (FieldMark mark : known(says.toString()).reversed()) {
                says.replace(mark.from(), mark.to(), LetterTexts.line(letter.value(mark.field())));
                isChanged = true;
            }
            property.setTextContent(says.toString());
        }
        return isChanged;
    }

    private static List<FieldMark> known(String text) {
        return FieldMark.in(text).stream().filter(mark -> mark.field() != null).toList();
    }

    /** What comes once for each item: the innermost row of a table, or the paragraph where there is none. */
    static Element repeated(Element paragraph) {
        Element row = Nodes.around(paragraph, "tr");
        return row != null ? row : paragraph;
    }

    private void items() {
        Set<Element> repeated = new LinkedHashSet<>();
        for (Element paragraph : Nodes.all(document, "p")) {
            if (Nodes.is(paragraph, "p") && known(new ParagraphText(paragraph).text()).stream().anyMatch(mark -> mark.field().isOfItem())) {
                repeated.add(repeated(paragraph));
            }
        }
        repeated.stream().filter(one -> !isWithin(one, repeated)).toList().forEach(this::repeat);
    }

    private static boolean isWithin(Node node, Set<Element> others) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (at instanceof Element && others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void repeat(Element model) {
        isChanged = true;
        Node parent = model.getParentNode();
        for (int i = 0; i < letter.items().size(); i++) {
            int item = i;
            Element copy = (Element) model.cloneNode(true);
            if (i > 0) {
                bare(copy);
            }
            parent.insertBefore(copy, model);
            paragraphs(copy, field -> letter.value(field, item));
        }
        remove(model);
    }

    /** What a file may have only once is not copied; the identities that Word gives to paragraphs it gives anew. */
    private static void bare(Element copy) {
        for (String name : ONCE) {
            Nodes.all(copy, name).forEach(one -> one.getParentNode().removeChild(one));
        }
        List<Element> all = new ArrayList<>(Nodes.all(copy, "*"));
        all.add(copy);
        for (Element element : all) {
            for (String name : List.of("paraId", "textId")) {
                for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
                    Node attribute = element.getAttributes().item(i);
                    if (name.equals(attribute.getLocalName())) {
                        element.getAttributes().removeNamedItemNS(attribute.getNamespaceURI(), name);
                    }
                }
            }
        }
    }

    /** A table without rows goes with its last one; where a paragraph must be an empty one is kept. */
    private static void remove(Element element) {
        Node parent = element.getParentNode();
        if (Nodes.is(element, "p") && isNeeded(element, parent)) {
            ParagraphText text = new ParagraphText(element);
            text.clear();
            text.write();
            return;
        }
        parent.removeChild(element);
        if (Nodes.is(element, "tr") && Nodes.children(parent, "tr").isEmpty()) {
            parent.getParentNode().removeChild(parent);
        }
    }

    /** The only one in its place, one that ends a section, one that stands between two tables or behind the last: Word joins tables that touch. */
    private static boolean isNeeded(Element paragraph, Node parent) {
        List<Element> beside = Nodes.children(parent);
        int at = beside.indexOf(paragraph);
        boolean isBehindTable = at > 0 && Nodes.is(beside.get(at - 1), "tbl") && (at + 1 == beside.size() || !Nodes.is(beside.get(at + 1), "p"));
        return isBehindTable || Nodes.children(parent, "p").size() == 1 || !Nodes.all(paragraph, "sectPr").isEmpty();
    }

    private void paragraphs(Element within, Function<LetterField, String> values) {
        List<Element> paragraphs = new ArrayList<>(Nodes.all(within, "p"));
        if (Nodes.is(within, "p")) {
            paragraphs.addFirst(within);
        }
        for (Element paragraph : paragraphs) {
            if (Nodes.is(paragraph, "p") && filled.add(paragraph)) {
                fill(paragraph, values);
            }
        }
    }

    private void fill(Element paragraph, Function<LetterField, String> values) {
        ParagraphText text = new ParagraphText(paragraph);
        List<FieldMark> marks = known(text.text());
        if (marks.isEmpty()) {
            return;
        }
        isChanged = true;
        boolean saysNothing = marks.stream().allMatch(mark -> values.apply(mark.field()).isBlank());
        if (saysNothing && isOnlyFor(text.text(), marks, Nodes.around(paragraph, "tc") != null)) {
            remove(paragraph);
            return;
        }
        List<String> lines = marks.size() == 1 && isOnly(marks.getFirst(), text.text()) && Nodes.around(paragraph, "tc") == null
            ? LetterTexts.lines(values.apply(marks.getFirst().field())) : List.of();
        if (lines.size() > 1) {
            each(paragraph, lines, marks.getFirst());
            return;
        }
        marks.reversed().forEach(mark -> text.replace(mark.from(), mark.to(), values.apply(mark.field())));
        text.write();
    }

    private static boolean isOnly(FieldMark mark, String text) {
        return text.substring(0, mark.from()).isBlank() && text.substring(mark.to()).isBlank();
    }

    /** Whether the paragraph is there for its fields alone. In a table a label stays: it says what is written beside it by hand. */
    private static boolean isOnlyFor(String text, List<FieldMark> marks, boolean isInTable) {
        StringBuilder rest = new StringBuilder(text);
        marks.reversed().forEach(mark -> rest.delete(mark.from(), mark.to()));
        return isInTable ? rest.toString().isBlank() : LABEL.matcher(rest).matches();
    }

    /** A text of several lines alone in its paragraph: each line a paragraph like it, so that each begins where a paragraph begins. */
    private void each(Element model, List<String> lines, FieldMark mark) {
        for (int i = 0; i < lines.size(); i++) {
            Element copy = i == lines.size() - 1 ? model : (Element) model.cloneNode(true);
            if (copy != model) {
                bare(copy);
                model.getParentNode().insertBefore(copy, model);
            }
            filled.add(copy);
            ParagraphText text = new ParagraphText(copy);
            text.replace(mark.from(), mark.to(), lines.get(i));
            text.write();
        }
    }
}
