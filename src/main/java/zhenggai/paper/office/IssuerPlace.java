package zhenggai.paper.office;

/** Where whoever signs stands in an office file: in the middle above the day, which ends four characters from the right edge (GB/T 9704-2012, 7.3.5.1). */
public final class IssuerPlace {
    private static final int DAY_INDENT = 4;

    private IssuerPlace() {}

    /** What stays free at the right of a name, in points; nothing beside one that is too long to stand in the middle. */
    public static double beside(String issuer, String day, double size) {
        return Math.max(0, DAY_INDENT * size + (Folds.width(day, size) - Folds.width(issuer, size)) / 2);
    }
}
