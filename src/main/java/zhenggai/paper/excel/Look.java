package zhenggai.paper.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import zhenggai.paper.office.Typeface;

/** How a cell looks: its font, where its text stands, the rules around it. Text always wraps. */
record Look(Typeface face, double size, Across across, Down down, Frame frame, boolean isShaded) {
    private static final String GREY = "FFE8E8E8";
    private static final double LINE = 1.3;
    private static final double PADDING = 5;
    private static final double SIDES = 8;

    enum Across { LEFT, CENTRE, RIGHT }

    enum Down { TOP, CENTRE, BOTTOM }

    /** Rules on which sides: a box, the pieces of a box that goes on over several rows, a line to tear along. */
    enum Frame {
        NONE(false, false, false), BOX(true, true, true), FIRST(true, true, false), MIDDLE(false, true, false), LAST(false, true, true),
        TEAR(true, false, false);

        private final boolean top;
        private final boolean sides;
        private final boolean bottom;

        Frame(boolean top, boolean sides, boolean bottom) {
            this.top = top;
            this.sides = sides;
            this.bottom = bottom;
        }

        /** The piece of a box with this number of so many. */
        static Frame piece(int number, int all) {
            if (all == 1) {
                return BOX;
            }
            return number == 0 ? FIRST : number == all - 1 ? LAST : MIDDLE;
        }
    }

    /** Running text without rules, from the left and the top. */
    static Look plain(Typeface face, double size) {
        return new Look(face, size, Across.LEFT, Down.TOP, Frame.NONE, false);
    }

    Look at(Across newAcross, Down newDown) {
        return new Look(face, size, newAcross, newDown, frame, isShaded);
    }

    Look framed(Frame newFrame) {
        return new Look(face, size, across, down, newFrame, isShaded);
    }

    Look shaded() {
        return new Look(face, size, across, down, frame, true);
    }

    /** What so many lines take, in points. */
    double height(int lines) {
        return lines * size * LINE + PADDING;
    }

    /** What of a cell's width is left for text, in points. */
    static double inner(double width) {
        return Math.max(1, width - SIDES);
    }

    void set(StyleSetter style) {
        style.fontName(face.font()).fontSize(BigDecimal.valueOf(size).setScale(2, RoundingMode.HALF_UP)).wrapText(true);
        style.horizontalAlignment(across == Across.CENTRE ? "center" : across == Across.RIGHT ? "right" : "left");
        style.verticalAlignment(down == Down.CENTRE ? "center" : down == Down.BOTTOM ? "bottom" : "top");
        if (frame.top) {
            style.borderStyle(BorderSide.TOP, frame == Frame.TEAR ? BorderStyle.DASHED : BorderStyle.THIN);
        }
        if (frame.sides) {
            style.borderStyle(BorderSide.LEFT, BorderStyle.THIN).borderStyle(BorderSide.RIGHT, BorderStyle.THIN);
        }
        if (frame.bottom) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
        }
        if (isShaded) {
            style.fillColor(GREY);
        }
        style.set();
    }
}
