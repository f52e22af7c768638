package zhenggai.paper;

/** What stays empty around the words of a page, in millimetres. */
public record Margins(double top, double right, double bottom, double left) {
    /** Tables use the sheet to its printable edge. */
    public static final Margins TABLE = new Margins(11, 13, 14, 13);
    public static final Margins FORM = new Margins(18, 18, 17, 18);
    /** GB/T 9704-2012, 5.2: leaves 156 by 225 millimetres on A4. */
    public static final Margins OFFICIAL = new Margins(37, 26, 35, 28);

    /** In millimetres, on a sheet so wide. */
    public double between(double sheet) {
        return sheet - left - right;
    }
}
