package zhenggai.domain.papers;

import zhenggai.domain.Refused;

/**
 * The sheet a paper is laid out on: its size, which way it lies, and how large its running text and its title are.
 *
 * @param textSize in points
 * @param titleSize in points
 */
public record PageSetup(PaperSize size, Orientation orientation, double textSize, double titleSize) {
    private static final double LEAST = 6;
    private static final double MOST = 36;
    private static final double TITLE = 2;
    /** Third size and second. */
    private static final double OFFICIAL_TEXT = 16;
    private static final double OFFICIAL_TITLE = 22;

    /** Which side of the sheet is up. */
    public enum Orientation { LANDSCAPE, PORTRAIT }

    /** @throws Refused when a text would be too small to read or too large for the sheet */
    public PageSetup {
        if (!isTextSize(textSize)) {
            throw new Refused("page.text-size", LEAST, MOST);
        }
        if (!isTitleSize(titleSize)) {
            throw new Refused("page.title-size", LEAST, 2 * MOST);
        }
    }

    /** In points. */
    public static boolean isTextSize(double size) {
        return size >= LEAST && size <= MOST;
    }

    /** In points. */
    public static boolean isTitleSize(double size) {
        return size >= LEAST && size <= 2 * MOST;
    }

    /** The long side up, as tables want it, with the sizes that suit the sheet. */
    public static PageSetup landscape(PaperSize size) {
        return new PageSetup(size, Orientation.LANDSCAPE, size.textSize(), size.textSize() * TITLE);
    }

    /** The short side up, as forms and letters want it. */
    public static PageSetup portrait(PaperSize size) {
        return new PageSetup(size, Orientation.PORTRAIT, size.textSize(), size.textSize() * TITLE);
    }

    /** The sheet of an official document, with the sizes of its text and its title (GB/T 9704-2012, 5.2.2 and 7.3.1). */
    public static PageSetup official() {
        return portrait(PaperSize.A4).sized(OFFICIAL_TEXT, OFFICIAL_TITLE);
    }

    /** In millimetres. */
    public double width() {
        return orientation == Orientation.LANDSCAPE ? size.longSide() : size.shortSide();
    }

    /** In millimetres. */
    public double height() {
        return orientation == Orientation.LANDSCAPE ? size.shortSide() : size.longSide();
    }

    /** The same way up on another sheet, with the sizes that suit it. */
    public PageSetup on(PaperSize other) {
        return orientation == Orientation.LANDSCAPE ? landscape(other) : portrait(other);
    }

    public PageSetup turned(Orientation other) {
        return new PageSetup(size, other, textSize, titleSize);
    }

    public PageSetup sized(double newTextSize, double newTitleSize) {
        return new PageSetup(size, orientation, newTextSize, newTitleSize);
    }
}
