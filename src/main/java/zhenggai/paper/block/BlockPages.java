package zhenggai.paper.block;

import java.util.List;
import java.util.Set;

import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Points;
import zhenggai.paper.title.TitleLines;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pages;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;
import zhenggai.words.Texts;

/** A paper of blocks laid out for its sheet: title and blocks flow, mark and page number stand on every page. */
public final class BlockPages implements Pages {
    private static final double MARK_MM = 11;
    private static final double FOOT_MM = 9;
    private static final double TITLE_PITCH = 1.3;
    private static final double FILLED_PITCH = 1.5;
    private static final double RUNNING = 0.8;
    private static final double IMPRINT = 0.85;
    /** GB/T 9704-2012, 7.5: the number's size, its distance below the type area. */
    private static final double NUMBER_SIZE = 14;
    private static final double NUMBER_MM = 7;
    private static final String ELLIPSIS = "\u2026";

    private final BlockSheet sheet;
    private final Setting setting;
    private final Flow flow;

    public BlockPages(BlockSheet sheet, PaperFonts fonts) {
        this.sheet = sheet;
        this.setting = new Setting(sheet.look(), sheet.page(), fonts);
        this.flow = new Flow(setting.top(), setting.bottom());
        if (setting.isOfficial()) {
            officialTitle();
        } else {
            formTitle();
        }
        flow.freshen();
        new BlockFlow(setting, flow, sheet.blocks()).place();
    }

    @Override
    public int count() {
        return flow.pages();
    }

    @Override
    public Set<String> missing() {
        return setting.missing;
    }

    @Override
    public void draw(int page, Pen pen) {
        mark(page, pen);
        flow.draw(page, pen);
        if (setting.isOfficial()) {
            officialNumber(page, pen);
        } else {
            number(page, pen);
        }
    }

    private void formTitle() {
        Face face = setting.fonts.title();
        double size = setting.titleSize();
        new LineBreaks(face, setting.width() - 2 * size, size).lines(setting.said(face, sheet.heading().title())).forEach(line -> centred(line, size * TITLE_PITCH));
        flow.take(setting.textSize() * 0.4);
        Face text = setting.fonts.text();
        double filled = setting.textSize();
        String day = setting.said(text, sheet.heading().right());
        double top = flow.at();
        List<Line> office = new LineBreaks(text, setting.width() - Pen.width(text, filled, day) - 2 * filled, filled).lines(setting.said(text, sheet.heading().left()));
        for (Line line : office) {
            double y = flow.take(filled * FILLED_PITCH);
            flow.ink(pen -> pen.write(text, filled, line.text(), setting.left(), y, 0));
        }
        if (!day.isBlank()) {
            flow.take(Math.max(0, top + filled * FILLED_PITCH - flow.at()));
            flow.ink(pen -> pen.writeRight(text, filled, day, setting.right(), top));
        }
        flow.take(filled * 0.2);
    }

    /** A line stays free below it, unless it goes on with a centred line. */
    private void officialTitle() {
        Face face = setting.fonts.title();
        double pitch = setting.type(Block.Paragraph.Kind.BODY).pitch();
        TitleLines.of(face, setting.said(face, sheet.heading().title()), setting.width(), setting.titleSize()).forEach(line -> centred(line, pitch));
        flow.take(sheet.isSubtitled() ? 0 : pitch);
    }

    private void centred(Line line, double pitch) {
        double y = flow.take(pitch) + (pitch - setting.titleSize()) / 2;
        flow.ink(pen -> pen.writeCentred(setting.fonts.title(), setting.titleSize(), line.text(), setting.middle(), y));
    }

    private void mark(int page, Pen pen) {
        Face face = setting.fonts.heading();
        double size = setting.smallSize();
        double top = Points.of(MARK_MM);
        String mark = setting.said(face, sheet.heading().mark());
        pen.writeRight(face, size, mark, setting.right(), top);
        if (page > 0 && !setting.isOfficial()) {
            pen.write(setting.fonts.text(), size, running(size), setting.left(), top, 0);
        }
    }

    /** The title as the small line above each further page has room for it. */
    private String running(double size) {
        String title = setting.said(setting.fonts.text(), sheet.heading().title());
        List<Line> lines = new LineBreaks(setting.fonts.text(), setting.width() * RUNNING, size).lines(title);
        return lines.size() > 1 ? lines.getFirst().text() + ELLIPSIS : title;
    }

    /** The number in the middle, or at the edge where what an issued report is recognised by takes the middle. */
    private void number(int page, Pen pen) {
        Face text = setting.fonts.text();
        double size = setting.smallSize();
        double top = setting.pageHeight() - Points.of(FOOT_MM) - size / 2;
        String number = setting.said(text, Texts.text("paper.page", page + 1, count()));
        String imprint = setting.said(text, sheet.heading().imprint());
        double wide = Pen.width(text, size * IMPRINT, imprint);
        double from = setting.middle() - Pen.width(text, size, number) / 2;
        pen.write(text, size, number, setting.left() + wide + size < from ? from : setting.right() - Pen.width(text, size, number), top, 0);
        pen.write(text, size * IMPRINT, imprint, setting.left(), top, 0);
    }

    /** At the outer side, one character in: right on odd pages, left on even ones. */
    private void officialNumber(int page, Pen pen) {
        Face text = setting.fonts.number();
        double top = setting.bottom() + Points.of(NUMBER_MM) - NUMBER_SIZE / 2;
        String number = setting.said(text, Texts.text("paper.official-page", page + 1));
        boolean isOdd = page % 2 == 0;
        double from = isOdd ? setting.right() - NUMBER_SIZE - Pen.width(text, NUMBER_SIZE, number) : setting.left() + NUMBER_SIZE;
        pen.write(text, NUMBER_SIZE, number, from, top, 0);
        imprint(pen);
    }

    private void imprint(Pen pen) {
        Face text = setting.fonts.text();
        double size = setting.smallSize() * RUNNING;
        pen.write(text, size, setting.said(text, sheet.heading().imprint()), setting.left(), setting.pageHeight() - Points.of(FOOT_MM) - size, 0);
    }
}
