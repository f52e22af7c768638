package zhenggai.paper.block;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.Margins;
import zhenggai.paper.Points;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.PrintableText;
import zhenggai.paper.type.Type;

/** How a paper of blocks is set on its sheet: margins, and the face, size and place of each kind of paragraph. Lengths in points. */
final class Setting {
    /** 22 lines in 225 mm, for 16 point text. */
    private static final double OFFICIAL_PITCH = 28.95 / 16;
    private static final double FORM_PITCH = 1.5;
    private static final double SMALL_PITCH = 1.4;

    final PaperFonts fonts;
    final Set<String> missing = new LinkedHashSet<>();
    private final Look look;
    private final PageSetup page;

    Setting(Look look, PageSetup page, PaperFonts fonts) {
        this.look = look;
        this.page = page;
        this.fonts = fonts;
    }

    /** Text as this face can show it; what it cannot is noted. */
    String said(Face face, String text) {
        return face.printable(PrintableText.of(text), missing);
    }

    boolean isOfficial() {
        return look == Look.OFFICIAL;
    }

    double left() {
        return Points.of(margins().left());
    }

    double right() {
        return Points.of(page.width() - margins().right());
    }

    double width() {
        return right() - left();
    }

    double top() {
        return Points.of(margins().top());
    }

    double bottom() {
        return Points.of(page.height() - margins().bottom());
    }

    double pageHeight() {
        return Points.of(page.height());
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double titleSize() {
        return page.titleSize();
    }

    double textSize() {
        return page.textSize();
    }

    double smallSize() {
        return look.small(textSize());
    }

    /** The size of what stands in boxes and small tables. */
    double boxSize() {
        return look.box(textSize());
    }

    /** What one character of running text takes: as many stand on a line as the standard wants, which is a hair less than its size. */
    double cell() {
        return isOfficial() ? width() / Math.round(width() / textSize()) : textSize();
    }

    Type type(Kind kind) {
        return isOfficial() ? official(kind) : form(kind);
    }

    private Type official(Kind kind) {
        double pitch = textSize() * OFFICIAL_PITCH;
        return switch (kind) {
            case HEADING_1 -> new Type(fonts.heading(), textSize(), pitch, 2, 0);
            case HEADING_2 -> new Type(fonts.subheading(), textSize(), pitch, 2, 0);
            case HEADING_3, HEADING_4, BODY, TOGETHER -> new Type(fonts.text(), textSize(), pitch, 2, 0);
            case FLUSH, CENTRE -> new Type(fonts.text(), textSize(), pitch, 0, 0);
            case CAPTION -> new Type(fonts.heading(), textSize(), pitch, 0, 0);
            case NOTE -> new Type(fonts.text(), smallSize(), smallSize() * OFFICIAL_PITCH, 0, 0);
            case ISSUER, RIGHT -> new Type(fonts.text(), textSize(), pitch, 0, 0);
        };
    }

    private Type form(Kind kind) {
        double size = textSize();
        return switch (kind) {
            case HEADING_1 -> heading(1.25);
            case HEADING_2 -> heading(1.1);
            case HEADING_3, HEADING_4 -> heading(1);
            case BODY, TOGETHER -> new Type(fonts.text(), size, size * FORM_PITCH, 2, 0);
            case FLUSH, CENTRE -> new Type(fonts.text(), size, size * FORM_PITCH, 0, 0);
            case CAPTION -> heading(1);
            case NOTE -> new Type(fonts.text(), smallSize(), smallSize() * SMALL_PITCH, 0, size * 0.3);
            case ISSUER, RIGHT -> new Type(fonts.text(), size, size * FORM_PITCH, 0, size * 0.3);
        };
    }

    private Type heading(double larger) {
        double size = textSize() * larger;
        return new Type(fonts.heading(), size, size * FORM_PITCH, 0, size * 0.5);
    }

    /** Broken so that the characters fill the line as tightly as they are set. */
    List<Line> lines(Paragraph paragraph) {
        Type type = type(paragraph.kind());
        Face leading = type(paragraph.lead().kind()).face();
        String lead = said(leading, paragraph.lead().words());
        String text = said(type.face(), paragraph.text().substring(paragraph.lead().words().length()));
        double wide = width() * textSize() / cell();
        return new LineBreaks(type.face(), wide, type.size()).lines(lead + text, type.indent() * 1000, leading, (int) lead.stripLeading().codePoints().count());
    }

    /** Points between the characters of a line that has so much room: filled to both edges, or as the characters stand by themselves. */
    double spread(Line line, double room, double size) {
        double free = room - line.width() * size / 1000;
        boolean fills = !line.ends() && line.signs() > 1 && Math.abs(free) <= (line.signs() - 1) * size * 0.2;
        return fills ? free / (line.signs() - 1) : size == textSize() ? cell() - size : 0;
    }

    private Margins margins() {
        return isOfficial() ? Margins.OFFICIAL : Margins.FORM;
    }
}
