package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import zhenggai.paper.letter.LetterFile.Part;
import zhenggai.paper.letter.LetterFile.Place;
import zhenggai.words.Texts;

/** Where a paragraph of a template stands, in words by which a clerk finds it: counted as one sees them, blank ones left out. */
final class TemplatePlaces {
    private static final int OPENING = 12;

    private final Place part;
    private final List<Element> paragraphs = new ArrayList<>();
    private final List<Element> tables;

    TemplatePlaces(Part part) {
        this.part = part.place();
        this.tables = Nodes.all(part.document(), "tbl").stream().filter(table -> !Nodes.isFallback(table)).toList();
        Nodes.all(part.document(), "p").stream().filter(TemplatePlaces::isRunning).forEach(paragraphs::add);
    }

    private static boolean isRunning(Element paragraph) {
        return Nodes.is(paragraph, "p") && Nodes.around(paragraph, "tbl") == null && Nodes.around(paragraph, "txbxContent") == null
            && !new ParagraphText(paragraph).text().isBlank();
    }

    String of(Element paragraph) {
        if (part != Place.BODY) {
            return Texts.text(part == Place.FOOTER ? "letter.place.footer" : "letter.place.header");
        }
        if (Nodes.around(paragraph, "txbxContent") != null) {
            return Texts.text("letter.place.box", opening(paragraph));
        }
        Element cell = Nodes.around(paragraph, "tc");
        Element row = Nodes.around(paragraph, "tr");
        Element table = Nodes.around(paragraph, "tbl");
        if (cell == null || row == null || table == null) {
            return Texts.text("letter.place.paragraph", paragraphs.indexOf(paragraph) + 1, opening(paragraph));
        }
        return Texts.text("letter.place.cell", tables.indexOf(table) + 1, Nodes.children(table, "tr").indexOf(row) + 1, Nodes.children(row, "tc").indexOf(cell) + 1);
    }

    private static String opening(Element paragraph) {
        String text = new ParagraphText(paragraph).text().strip();
        return text.codePointCount(0, text.length()) <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, OPENING)) + "\u2026";
    }
}
