package zhenggai.paper.letter;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import zhenggai.paper.office.IssuerPlace;
import zhenggai.words.Texts;

/** Whoever signs a filled letter, moved to the middle above the day: how long both are is known only now. A place that an office chose itself is left alone. */
final class IssuerLines {
    private static final int TWIPS = 20;

    private IssuerLines() {}

    /** Only in paragraphs that still have the style for it, and its own distance from the right. */
    static void place(Document document, ParagraphLook look) {
        for (Element paragraph : Nodes.all(document, "p")) {
            Element indent = Nodes.child(paragraph, "pPr", "ind");
            Element day = below(paragraph);
            if (indent != null && day != null && Nodes.is(paragraph, "p") && look.isStyled(paragraph, "officialissuer", Texts.text("WordStyle.OFFICIAL_ISSUER"))) {
                double beside = IssuerPlace.beside(words(paragraph), words(day), look.size(paragraph));
                indent.setAttributeNS(indent.getNamespaceURI(), indent.getPrefix() + ":right", String.valueOf(Math.round(beside * TWIPS)));
            }
        }
    }

    private static @Nullable Element below(Element paragraph) {
        List<Element> beside = Nodes.children(paragraph.getParentNode());
        int next = beside.indexOf(paragraph) + 1;
        return next < beside.size() && Nodes.is(beside.get(next), "p") ? beside.get(next) : null;
    }

    private static String words(Element paragraph) {
        return new ParagraphText(paragraph).text().strip();
    }
}
