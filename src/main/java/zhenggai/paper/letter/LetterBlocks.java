package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.paper.office.Typeface;

/** The running part of a Word file as the blocks of a paper in official layout: its title, then paragraphs and tables in their order. */
final class LetterBlocks {
    private static final double TITLE_SIZE = 18;
    private static final double SMALL_SIZE = 13;
    /** A line without text that is lower than this, in twentieths of a point, only keeps things apart. */
    private static final int THIN = 200;
    private static final String SCISSORS = "\u2702";
    private static final Set<String> DASHES = Set.of("dashed", "dotted", "dashSmallGap", "dotDash", "dotDotDash");
    private static final Pattern HEADING_1 = FieldNames.pattern("heading-1");
    private static final Pattern HEADING_2 = FieldNames.pattern("heading-2");

    private final ParagraphLook look;
    private final List<String> title = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    LetterBlocks(LetterFile file) {
        this.look = new ParagraphLook(file.styles());
        Element body = Nodes.child(file.body().getDocumentElement(), "body");
        if (body != null) {
            read(body);
        }
        while (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph last && last.text().isBlank()) {
            blocks.removeLast();
        }
    }

    /** Its lines where it has several. */
    String title() {
        return String.join("\n", title);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void read(Element parent) {
        for (Element child : Nodes.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> blocks.addAll(new LetterTable(child, look).blocks());
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> read(child);
                default -> { }
            }
        }
    }

    private void paragraph(Element paragraph) {
        if (look.has(paragraph, "pageBreakBefore")) {
            blocks.add(new Block.PageBreak());
        }
        String[] pages = new ParagraphText(paragraph).text().replace("\t", "\u3000\u3000").split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            if (i > 0) {
                blocks.add(new Block.PageBreak());
            }
            if (i == 0 || !pages[i].isBlank()) {
                said(paragraph, pages[i]);
            }
        }
        Nodes.all(paragraph, "txbxContent").stream().filter(box -> !Nodes.isFallback(box)).forEach(this::read);
        if (look.has(paragraph, "sectPr")) {
            blocks.add(new Block.PageBreak());
        }
    }

    /** Lines that are free below the title are not counted: one is left there in any case. */
    private void said(Element paragraph, String text) {
        boolean isBlank = text.isBlank();
        if (blocks.isEmpty() && !isBlank && look.isCentred(paragraph) && look.size(paragraph) >= TITLE_SIZE) {
            title.add(text.strip());
        } else if (isTornAt(paragraph, text)) {
            blocks.add(new Block.TearLine(text.strip()));
        } else if (!isBlank) {
            blocks.add(new Paragraph(kind(paragraph, text), text.stripTrailing()));
        } else if (!isThin(paragraph) && !blocks.isEmpty()) {
            blocks.add(new Paragraph(Kind.FLUSH, ""));
        }
    }

    private boolean isThin(Element paragraph) {
        String rule = look.of(paragraph, "spacing", "lineRule");
        return rule.equals("exact") && ParagraphLook.number(look.of(paragraph, "spacing", "line"), THIN) < THIN;
    }

    private boolean isTornAt(Element paragraph, String text) {
        Element above = Nodes.child(paragraph, "pPr", "pBdr", "top");
        Element below = Nodes.child(paragraph, "pPr", "pBdr", "bottom");
        return text.strip().startsWith(SCISSORS) || DASHES.contains(Nodes.attribute(above, "val")) || DASHES.contains(Nodes.attribute(below, "val"));
    }

    private Kind kind(Element paragraph, String text) {
        String level = look.of(paragraph, "outlineLvl", "val");
        if (look.isAtTheRight(paragraph)) {
            return Kind.RIGHT;
        }
        if (look.isCentred(paragraph)) {
            return look.isBold(paragraph) || look.font(paragraph).equals(Typeface.HEADING.font()) ? Kind.CAPTION : Kind.CENTRE;
        }
        if (level.equals("0") || HEADING_1.matcher(text.strip()).matches()) {
            return Kind.HEADING_1;
        }
        if (level.equals("1") || HEADING_2.matcher(text.strip()).matches()) {
            return Kind.HEADING_2;
        }
        if (level.equals("2")) {
            return Kind.HEADING_3;
        }
        if (look.isIndented(paragraph) || text.startsWith("\u3000\u3000") || text.startsWith("    ")) {
            return Kind.BODY;
        }
        return look.size(paragraph) < SMALL_SIZE ? Kind.NOTE : Kind.FLUSH;
    }
}
