package zhenggai.paper.print;

/** What is to be printed: on which printer, which pages counted from 1, how many copies, on both sides or not. */
public record PrintOrder(String printer, int from, int to, int copies, Sides sides) {

    /** One side of the sheet, or both, turned along the edge that lets the back be read as the front is. */
    public enum Sides { ONE, BOTH }

    public static PrintOrder whole(String printer) {
        return new PrintOrder(printer, 1, Integer.MAX_VALUE, 1, Sides.ONE);
    }
}
