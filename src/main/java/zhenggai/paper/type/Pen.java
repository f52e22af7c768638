package zhenggai.paper.type;

import org.openpdf.text.pdf.PdfContentByte;
import zhenggai.domain.spine.MeasureState;

/** Draws text and rules on one page; heights are measured from the upper edge downwards. */
public final class Pen {
    private static final double BASELINE = 0.86;

    private final PdfContentByte page;
    private final double pageHeight;

    public Pen(PdfContentByte page, double pageHeight) {
        this.page = page;
        this.pageHeight = pageHeight;
    }

    /** For what is neither text nor rule, on the same page. */
    public Shapes shapes() {
        return new Shapes(page, pageHeight);
    }

    /** @param spread points between characters, beyond their own width */
    public void write(Face face, double size, String text, double x, double top, double spread) {
        page.beginText();
        page.setTextMatrix((float) x, (float) (pageHeight - top - size * BASELINE));
        page.setCharacterSpacing((float) spread);
        for (Face.Run run : face.runs(text)) {
            page.setFontAndSize(run.font(), (float) size);
            page.showText(run.text());
        }
        page.endText();
    }

    /** A line whose first words may have a face of their own. */
    public void write(Face leading, Type type, Line line, double x, double top, double spread) {
        int from = line.text().offsetByCodePoints(0, line.lead());
        String lead = line.text().substring(0, from);
        if (!lead.isEmpty()) {
            write(leading, type.size(), lead, x, top, spread);
        }
        write(type.face(), type.size(), line.text().substring(from), x + width(leading, type.size(), lead) + line.lead() * spread, top, spread);
    }

    public void writeCentred(Face face, double size, String text, double middle, double top) {
        write(face, size, text, middle - width(face, size, text) / 2, top, 0);
    }

    public void writeRight(Face face, double size, String text, double right, double top) {
        write(face, size, text, right - width(face, size, text), top, 0);
    }

    public static double width(Face face, double size, String text) {
        return text.codePoints().map(face::width).sum() * size / 1000;
    }

    /** What follows is drawn in a colour, until {@link #black}. */
    void tint(double red, double green, double blue) {
        page.setRGBColorFillF((float) red, (float) green, (float) blue);
        page.setRGBColorStrokeF((float) red, (float) green, (float) blue);
    }

    /** Lines that only guide the eye. */
    public void pale() {
        page.setGrayStroke(0.65f);
    }

    /** A paragraph that begins with the shape of what is late is red, as far as there is colour: the shape and a word say it anyway. */
    public void toned(Line line) {
        if (line.text().startsWith(MeasureState.LATE)) {
            tint(0.72, 0.07, 0.07);
        }
    }

    public void black() {
        page.setGrayFill(0);
        page.setGrayStroke(0);
    }

    void stroke(double fromX, double fromTop, double toX, double toTop, double weight) {
        line(fromX, fromTop, toX, toTop, weight);
    }

    /** Draws something of which only what lies inside a box is seen. */
    void clipped(double left, double top, double right, double bottom, Runnable drawing) {
        page.saveState();
        page.rectangle((float) left, (float) (pageHeight - bottom), (float) (right - left), (float) (bottom - top));
        page.clip();
        page.newPath();
        drawing.run();
        page.restoreState();
    }

    void fill(double left, double top, double right, double bottom) {
        page.rectangle((float) left, (float) (pageHeight - bottom), (float) (right - left), (float) (bottom - top));
        page.fill();
    }

    void disc(double x, double top, double radius) {
        page.circle((float) x, (float) (pageHeight - top), (float) radius);
        page.fill();
    }

    public void across(double left, double right, double top, double weight) {
        line(left, top, right, top, weight);
    }

    public void dashed(double left, double right, double top, double weight) {
        page.setLineDash(4, 3, 0);
        line(left, top, right, top, weight);
        page.setLineDash(0);
    }

    public void down(double x, double top, double bottom, double weight) {
        line(x, top, x, bottom, weight);
    }

    public void frame(double left, double top, double right, double bottom, double weight) {
        page.setLineWidth((float) weight);
        page.rectangle((float) left, (float) (pageHeight - bottom), (float) (right - left), (float) (bottom - top));
        page.stroke();
    }

    public void shade(double left, double top, double right, double bottom, double white) {
        page.setGrayFill((float) white);
        page.rectangle((float) left, (float) (pageHeight - bottom), (float) (right - left), (float) (bottom - top));
        page.fill();
        page.setGrayFill(0);
    }

    private void line(double fromX, double fromTop, double toX, double toTop, double weight) {
        page.setLineWidth((float) weight);
        page.moveTo((float) fromX, (float) (pageHeight - fromTop));
        page.lineTo((float) toX, (float) (pageHeight - toTop));
        page.stroke();
    }
}
