package zhenggai.paper.word;

import zhenggai.domain.papers.PageSetup.Orientation;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Heading;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Xml;
import zhenggai.words.Texts;

/** The pages of one paper in a Word file: sheet, margins, what stands above and below each of them, their numbers from 1 on. */
final class WordSection {
    private static final double EDGE_MM = 6;
    /** The stroke beside the number stands 7 millimetres below the text (GB/T 9704-2012, 7.5), in the middle of its line of 1.4 times 14 points. */
    private static final double OFFICIAL_FOOT_MM = 24.5;
    private static final double NUMBER_SIZE = 14;
    private static final double SMALL = 0.9;
    private static final double FINE = 0.75;
    private static final double FINE_OFFICIAL = 8;
    /** Stand for the fields while the words around them are found. */
    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    private final Heading heading;
    private final PageSetup page;
    private final Margins margins;
    private final boolean isOfficial;
    private final WordFile file;
    private final WordStyles styles;

    WordSection(Heading heading, PageSetup page, Margins margins, WordFile file, WordStyles styles) {
        this.heading = heading;
        this.page = page;
        this.margins = margins;
        this.isOfficial = margins.equals(Margins.OFFICIAL);
        this.file = file;
        this.styles = styles;
    }

    /** Between the margins, in twentieths of a point. */
    static int width(PageSetup page, Margins margins) {
        return twips(margins.between(page.width()));
    }

    /**
     * @param differsOnEvenPages whether the file has other margins on even pages
     * @param isOnly whether the file has this paper alone, so that its pages are all there are
     */
    Xml xml(boolean differsOnEvenPages, boolean isOnly) {
        Xml xml = new Xml().open("w:sectPr");
        margin(xml, "header", "first", head(false));
        margin(xml, "header", "default", head(true));
        margin(xml, "footer", "first", foot(isOnly, false));
        margin(xml, "footer", "default", foot(isOnly, false));
        if (differsOnEvenPages) {
            margin(xml, "header", "even", head(true));
            margin(xml, "footer", "even", foot(isOnly, true));
        }
        xml.leaf("w:type", "w:val", "nextPage");
        xml.leaf("w:pgSz", "w:w", twips(page.width()), "w:h", twips(page.height()), "w:orient",
            page.orientation() == Orientation.LANDSCAPE ? "landscape" : "portrait");
        xml.leaf("w:pgMar", "w:top", twips(margins.top()), "w:right", twips(margins.right()), "w:bottom", twips(margins.bottom()),
            "w:left", twips(margins.left()), "w:header", twips(EDGE_MM), "w:footer", twips(isOfficial ? OFFICIAL_FOOT_MM : EDGE_MM), "w:gutter", 0);
        xml.leaf("w:pgNumType", "w:start", 1).leaf("w:titlePg");
        if (isOfficial) {
            xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", WordStyles.OFFICIAL_PITCH);
        }
        return xml.close();
    }

    private void margin(Xml xml, String kind, String pages, Xml content) {
        xml.leaf("w:" + kind + "Reference", "w:type", pages, "r:id", file.margin(kind, content));
    }

    /** The mark at the right; on further pages of a table or form the title at the left as well. */
    private Xml head(boolean saysTitle) {
        String title = saysTitle && !isOfficial ? line(heading.title()) : "";
        return paragraph(page.textSize() * SMALL, "right", width(page, margins), new Xml(), title + "\t" + line(heading.mark()));
    }

    private Xml foot(boolean isOnly, boolean isEven) {
        return isOfficial ? officialFoot(isEven) : tableFoot(isOnly);
    }

    /** The number in the middle, or at the right where what the paper is recognised by takes the middle. */
    private Xml tableFoot(boolean isOnly) {
        double small = page.textSize() * SMALL;
        int width = width(page, margins);
        boolean leavesMiddle = Folds.width(heading.imprint(), page.textSize() * FINE) * WordBody.TWIPS < width / 2.0 - small * 8 * WordBody.TWIPS;
        Xml imprint = new Xml();
        if (!heading.imprint().isBlank()) {
            imprint.open("w:r").open("w:rPr").leaf("w:sz", "w:val", WordStyles.halfPoints(page.textSize() * FINE)).close();
            imprint.says("w:t", line(heading.imprint()), "xml:space", "preserve").close();
        }
        String number = "\t" + Texts.text("paper.page", PAGE, PAGES);
        return paragraph(small, leavesMiddle ? "center" : "right", leavesMiddle ? width / 2 : width, imprint, isOnly ? number : number.replace(PAGES, PAGES + PAGES));
    }

    /** The number at the outer edge, one character in; below it, small, what the paper is recognised by. */
    private Xml officialFoot(boolean isEven) {
        int in = (int) Math.round(NUMBER_SIZE * WordBody.TWIPS);
        int stop = isEven ? in : width(page, margins) - in;
        Xml foot = paragraph(NUMBER_SIZE, isEven ? "left" : "right", stop, new Xml(), "\t" + Texts.text("paper.official-page", PAGE));
        if (!heading.imprint().isBlank()) {
            foot.add(paragraph(FINE_OFFICIAL, "left", stop, new Xml(), line(heading.imprint())));
        }
        return foot;
    }

    private Xml paragraph(double size, String stop, int at, Xml before, String text) {
        Xml xml = new Xml().open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", styles.id(WordStyle.MARGIN, size));
        xml.open("w:tabs").leaf("w:tab", "w:val", stop, "w:pos", at).close().close();
        xml.add(before);
        fields(xml, text);
        return xml.close();
    }

    /** Text with the fields that Word counts in. */
    private static void fields(Xml xml, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String sign = text.substring(i, i + 1);
            if (sign.equals(PAGE) || sign.equals(PAGES)) {
                WordBody.run(xml, text.substring(from, i));
                boolean isOfSection = text.startsWith(PAGES + PAGES, i);
                field(xml, sign.equals(PAGE) ? "PAGE" : isOfSection ? "SECTIONPAGES" : "NUMPAGES");
                i += isOfSection ? 1 : 0;
                from = i + 1;
            }
        }
        WordBody.run(xml, text.substring(from));
    }

    private static void field(Xml xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ").open("w:r").says("w:t", "1").close().close();
    }

    private static String line(String text) {
        return OfficeText.of(text).replace('\n', ' ');
    }

    private static int twips(double millimetres) {
        return (int) Math.round(Points.of(millimetres) * WordBody.TWIPS);
    }
}
