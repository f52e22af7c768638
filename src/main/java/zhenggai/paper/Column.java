package zhenggai.paper;

/**
 * A column of a table on paper.
 *
 * @param width millimetres it takes at least with 9 point text
 * @param stretch its share of the width that is left over
 * @param group the level of grouping whose rows share one merged cell, or {@link #OWN} for a cell of each row's own
 * @param repeats whether a row cut by the page's end says this cell again on the next page
 */
public record Column(String heading, double width, double stretch, Align align, int group, boolean repeats) {
    public static final int OWN = -1;

    /** How the lines of a cell stand: in the middle, or as running text filled to both edges. */
    public enum Align { CENTRE, TEXT }

    /** A few words for each row: a number, a name, a day. */
    public static Column brief(String heading, double width) {
        return new Column(heading, width, 0, Align.CENTRE, OWN, true);
    }

    /** Running text of any length. */
    public static Column text(String heading, double width, double stretch) {
        return new Column(heading, width, stretch, Align.TEXT, OWN, false);
    }

    /** One cell for all rows of a group. */
    public static Column merged(String heading, double width, double stretch, int group) {
        return new Column(heading, width, stretch, Align.TEXT, group, false);
    }

    public boolean isMerged() {
        return group != OWN;
    }

    /** Said again where the page's end cuts its row. */
    public Column saidAgain() {
        return new Column(heading, width, stretch, align, group, true);
    }

    public Column centred() {
        return new Column(heading, width, stretch, Align.CENTRE, group, repeats);
    }
}
