package zhenggai.paper.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How the paragraphs of a Word file look: what each says of itself, else what its style says, else the style below that. */
final class ParagraphLook {
    /** Half points, which is how Word counts sizes, for a file that says nothing of it. */
    private static final int USUAL_SIZE = 21;

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaults;
    private String usual = "";

    ParagraphLook(Optional<Document> file) {
        defaults = file.map(document -> Nodes.child(document.getDocumentElement(), "docDefaults", "rPrDefault", "rPr")).orElse(null);
        for (Element style : file.map(document -> Nodes.children(document.getDocumentElement(), "style")).orElse(List.of())) {
            styles.put(Nodes.attribute(style, "styleId"), style);
            if (Nodes.attribute(style, "type").equals("paragraph") && Nodes.attribute(style, "default").equals("1")) {
                usual = Nodes.attribute(style, "styleId");
            }
        }
    }

    /** Empty where nothing says it; names of properties of paragraphs, such as {@code jc} with {@code val}. */
    String of(Element paragraph, String property, String attribute) {
        Element own = Nodes.child(paragraph, "pPr", property);
        String said = Nodes.attribute(own, attribute);
        return said.isEmpty() ? ofStyle(paragraph, "pPr", property, attribute) : said;
    }

    boolean has(Element paragraph, String property) {
        return Nodes.child(paragraph, "pPr", property) != null;
    }

    private String ofStyle(Element paragraph, String kind, String property, String attribute) {
        Element named = Nodes.child(paragraph, "pPr", "pStyle");
        String id = named == null ? usual : Nodes.attribute(named, "val");
        Set<String> seen = new HashSet<>();
        for (Element style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            String said = Nodes.attribute(Nodes.child(style, kind, property), attribute);
            if (!said.isEmpty()) {
                return said;
            }
            id = Nodes.attribute(Nodes.child(style, "basedOn"), "val");
        }
        return "";
    }

    private String ofRun(Element paragraph, String property, String attribute) {
        Optional<Element> run = Nodes.all(paragraph, "r").stream().filter(one -> !Nodes.all(one, "t").isEmpty()).findFirst();
        String own = run.map(one -> Nodes.attribute(Nodes.child(one, "rPr", property), attribute)).orElse("");
        String styled = own.isEmpty() ? ofStyle(paragraph, "rPr", property, attribute) : own;
        return styled.isEmpty() && defaults != null ? Nodes.attribute(Nodes.child(defaults, property), attribute) : styled;
    }

    /** Whether it has a style of this name, or one whose identity begins so. */
    boolean isStyled(Element paragraph, String identity, String name) {
        String id = Nodes.attribute(Nodes.child(paragraph, "pPr", "pStyle"), "val");
        Element style = styles.get(id);
        return id.startsWith(identity) || style != null && Nodes.attribute(Nodes.child(style, "name"), "val").equals(name);
    }

    /** Of its first words, in points. */
    double size(Element paragraph) {
        return number(ofRun(paragraph, "sz", "val"), USUAL_SIZE) / 2.0;
    }

    /** The Chinese font of its first words. */
    String font(Element paragraph) {
        return ofRun(paragraph, "rFonts", "eastAsia");
    }

    boolean isBold(Element paragraph) {
        return Nodes.all(paragraph, "r").stream().filter(run -> !Nodes.all(run, "t").isEmpty()).findFirst()
            .map(run -> Nodes.isOn(Nodes.child(run, "rPr", "b"))).orElse(false);
    }

    boolean isCentred(Element paragraph) {
        return of(paragraph, "jc", "val").equals("center");
    }

    boolean isAtTheRight(Element paragraph) {
        String align = of(paragraph, "jc", "val");
        return align.equals("right") || align.equals("end");
    }

    boolean isIndented(Element paragraph) {
        return number(of(paragraph, "ind", "firstLineChars"), 0) > 0 || number(of(paragraph, "ind", "firstLine"), 0) > 0;
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
