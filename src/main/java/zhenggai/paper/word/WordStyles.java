package zhenggai.paper.word;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.Xml;
import zhenggai.words.Texts;

/** The styles that a Word file uses, each in the sizes in which it occurs. */
final class WordStyles {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** GB/T 9704-2012, 5.2.3: 28.95 points from line to line, in twentieths. */
    static final int OFFICIAL_PITCH = 579;
    /** 28 characters of 16 points in 156 millimetres; said here, because programs do not agree on the grid of a page. */
    private static final double OFFICIAL_SIZE = 16;
    private static final int OFFICIAL_CLOSER = -5;
    private static final double PITCH = 1.4;
    private static final int TWIPS = 20;
    private static final int BEFORE = 60;
    private static final int CHARACTERS = 100;

    private final Map<String, Used> used = new LinkedHashMap<>();
    private final double usual;

    private record Used(WordStyle style, double size) {}

    /** @param usual size of running text, by which the grid of an official page is counted */
    WordStyles(double usual) {
        this.usual = usual;
    }

    /** The identity of a style in a size. */
    String id(WordStyle style, double size) {
        String id = style.name().toLowerCase(Locale.ROOT).replace("_", "") + "-" + halfPoints(size);
        used.putIfAbsent(id, new Used(style, size));
        return id;
    }

    static int halfPoints(double size) {
        return (int) Math.round(size * 2);
    }

    String xml() {
        Xml xml = Xml.document().open("w:styles", "xmlns:w", WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        font(xml, Typeface.TABLE);
        size(xml, usual);
        xml.leaf("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").close().close();
        xml.open("w:pPrDefault").leaf("w:pPr").close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").leaf("w:name", "w:val", "Normal").leaf("w:qFormat").close();
        used.forEach((id, one) -> style(xml, id, one));
        return xml.close().toString();
    }

    private void style(Xml xml, String id, Used one) {
        boolean isOnly = used.values().stream().filter(other -> other.style() == one.style()).count() == 1;
        String name = Texts.text(one.style());
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        xml.leaf("w:name", "w:val", isOnly ? name : name + " " + halfPoints(one.size()) / 2.0);
        xml.leaf("w:basedOn", "w:val", "Normal").leaf("w:qFormat");
        paragraph(xml, one.style(), one.size());
        xml.open("w:rPr");
        font(xml, one.style().face);
        if (one.style().set.isOfficial() && one.size() == OFFICIAL_SIZE) {
            xml.leaf("w:spacing", "w:val", OFFICIAL_CLOSER);
        }
        size(xml, one.size());
        xml.close().close();
    }

    private static void paragraph(Xml xml, WordStyle style, double size) {
        xml.open("w:pPr");
        if (style.outline() != null) {
            xml.leaf("w:keepNext");
        }
        // A mark that ends a line may hang into the margin, as Word has it without being told; LibreOffice that is not told leaves the mark out.
        xml.leaf("w:overflowPunct", "w:val", "1");
        // as in the PDF, and 28 characters to a line: nothing is put between a digit and the character beside it
        xml.leaf("w:autoSpaceDE", "w:val", "0").leaf("w:autoSpaceDN", "w:val", "0");
        if (style.set.isOfficial()) {
            long pitch = style == WordStyle.OFFICIAL_NOTE ? Math.round(size * OFFICIAL_PITCH / OFFICIAL_SIZE) : OFFICIAL_PITCH;
            xml.leaf("w:snapToGrid", "w:val", "0").leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", pitch, "w:lineRule", "exact");
        } else {
            int around = style.set == WordStyle.Set.CELL ? 0 : BEFORE;
            xml.leaf("w:snapToGrid", "w:val", "0").leaf(
                "w:spacing", "w:before", around, "w:after", around, "w:line", Math.round(size * PITCH * TWIPS), "w:lineRule", "atLeast");
        }
        if (style.set.isIndented()) {
            xml.leaf("w:ind", "w:firstLineChars", 2 * CHARACTERS, "w:firstLine", Math.round(2 * size * TWIPS));
        }
        if (style.set == WordStyle.Set.OFFICIAL_SIGNED) {
            xml.leaf("w:ind", "w:rightChars", 4 * CHARACTERS, "w:right", Math.round(4 * size * TWIPS));
        }
        xml.leaf("w:jc", "w:val", style.align.word);
        if (style.outline() != null) {
            xml.leaf("w:outlineLvl", "w:val", style.outline());
        }
        xml.close();
    }

    static void font(Xml xml, Typeface face) {
        xml.leaf("w:rFonts", "w:ascii", face.font(), "w:hAnsi", face.font(), "w:eastAsia", face.font(), "w:cs", face.font());
    }

    private static void size(Xml xml, double size) {
        xml.leaf("w:sz", "w:val", halfPoints(size)).leaf("w:szCs", "w:val", halfPoints(size));
    }

    /** The fonts by name, with what stands in for one that a PC lacks. */
    static String fonts() {
        Xml xml = Xml.document().open("w:fonts", "xmlns:w", WORD);
        for (Typeface face : Typeface.values()) {
            xml.open("w:font", "w:name", face.font());
            face.otherwise().ifPresent(other -> xml.leaf("w:altName", "w:val", other));
            xml.leaf("w:charset", "w:val", "86").leaf("w:family", "w:val", "auto").leaf("w:pitch", "w:val", "variable").close();
        }
        return xml.close().toString();
    }
}
