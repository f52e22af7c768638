package zhenggai.paper.table;

import java.util.List;
import zhenggai.paper.TableSheet;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pen;

/** The slip that is torn off the last page and handed back, laid out for one width of paper. */
final class TornSlip {
    /** Lines that an opinion has to be written on. */
    private static final int OPINION = 3;
    private static final double TITLE = 1.9;
    private static final double PLACES = 2.4;
    private static final double DASH = 0.7;

    private final TableSheet.Slip slip;
    private final TablePlan plan;
    private final List<Line> confirmed;

    TornSlip(TableSheet.Slip slip, TablePlan plan) {
        this.slip = slip;
        this.plan = plan;
        this.confirmed = new LineBreaks(plan.fonts.text(), plan.width(), plan.filledSize()).lines(said(slip.confirmed()));
    }

    double height() {
        return plan.smallSize() * 2 + plan.filledSize() * (TITLE + PLACES) + pitch() * (confirmed.size() + OPINION);
    }

    /** @param bottom where the page's last line stands, from the upper edge */
    void draw(Pen pen, double bottom) {
        Face text = plan.fonts.text();
        double right = plan.side() + plan.width();
        double y = bottom - height();
        tearHere(pen, y, right);
        y += plan.smallSize() * 2;
        pen.writeCentred(plan.fonts.heading(), plan.filledSize(), plan.said(plan.fonts.heading(), slip.title()), plan.pageWidth() / 2, y);
        y += plan.filledSize() * TITLE;
        for (Line line : confirmed) {
            pen.write(text, plan.filledSize(), line.text(), plan.side(), y, 0);
            y += pitch();
        }
        pen.write(text, plan.filledSize(), said(slip.opinion()), plan.side(), y, 0);
        places(pen, bottom - plan.filledSize() * PLACES / 2, right);
    }

    private void tearHere(Pen pen, double top, double right) {
        String words = said(slip.tearHere());
        double wide = Pen.width(plan.fonts.text(), plan.smallSize(), words);
        double middle = plan.pageWidth() / 2;
        double line = top + plan.smallSize() / 2;
        pen.dashed(plan.side(), middle - wide / 2 - plan.smallSize(), line, DASH);
        pen.dashed(middle + wide / 2 + plan.smallSize(), right, line, DASH);
        pen.writeCentred(plan.fonts.text(), plan.smallSize(), words, middle, top);
    }

    private void places(Pen pen, double top, double right) {
        for (int i = 0; i < slip.places().size(); i++) {
            double x = plan.side() + (right - plan.side()) * i / slip.places().size();
            pen.write(plan.fonts.text(), plan.filledSize(), said(slip.places().get(i)), x, top, 0);
        }
    }

    private double pitch() {
        return plan.filledSize() * 1.5;
    }

    private String said(String words) {
        return plan.said(plan.fonts.text(), words);
    }
}
