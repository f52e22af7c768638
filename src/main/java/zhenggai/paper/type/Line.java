package zhenggai.paper.type;

/**
 * One line of a cell: its text, how many characters, how wide in thousandths of its size, and whether its paragraph ends with it.
 *
 * @param lead how many of its characters belong to the lead of its paragraph, which has a face of its own
 */
public record Line(String text, int signs, int width, boolean ends, int lead) {
    private static final double MOST_SPREAD = 0.2;

    /** The space between characters, in points, that fills a line of running text to both edges; 0 where that would tear it apart. */
    public double spread(double available, double size) {
        double left = available - width * size / 1000;
        return ends || signs < 2 || left < 0 || left > (signs - 1) * size * MOST_SPREAD ? 0 : left / (signs - 1);
    }
}
