package zhenggai.ui.paper.page;

import java.util.List;
import java.util.stream.IntStream;

import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PagePictures;

/**
 * A made paper with its pages ready to be drawn.
 *
 * @param sizes of each page, in points
 */
public record Sheets(MadePaper paper, PagePictures pictures, List<Size> sizes) implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;

    /** Width and height of a page, in points. */
    public record Size(double width, double height) {}

    /** Reads every page once; off the FX thread. */
    public static Sheets of(MadePaper paper) {
        PagePictures pictures = paper.pictures();
        int dpi = (int) POINTS_PER_INCH;
        return new Sheets(paper, pictures,
            IntStream.range(0, pictures.count()).mapToObj(page -> new Size(pictures.width(page, dpi), pictures.height(page, dpi))).toList());
    }

    @Override
    public void close() {
        pictures.close();
    }

    public int count() {
        return sizes.size();
    }

    /** @param page counted from 0 */
    Size pixels(int page, double dpi) {
        Size size = sizes.get(page);
        return new Size(Math.rint(size.width() * dpi / POINTS_PER_INCH), Math.rint(size.height() * dpi / POINTS_PER_INCH));
    }

    /** The widest page decides how large all are drawn, so that they stand below each other in one measure. */
    double dpiFor(double width) {
        double widest = sizes.stream().mapToDouble(Size::width).max().orElse(1);
        return width * POINTS_PER_INCH / widest;
    }

    double dpiForHeight(double height) {
        double highest = sizes.stream().mapToDouble(Size::height).max().orElse(1);
        return height * POINTS_PER_INCH / highest;
    }
}
