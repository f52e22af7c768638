package zhenggai.domain.evidence;

import zhenggai.domain.NumberMarks;
import zhenggai.domain.Refused;

/** How pieces of evidence are numbered: by finding, measure and order of arrival, 3-2-1 where the office decides nothing else. */
public record EvidenceNumber(String pattern) {
    /** Finding, measure and place in the order; these are the marks a person types in a pattern. */
    public static final String FINDING = "{f}";
    public static final String MEASURE = "{m}";
    public static final String ORDER = "{n}";
    public static final EvidenceNumber USUAL = new EvidenceNumber(FINDING + "-" + MEASURE + "-" + ORDER);

    private static final int LONGEST = 40;

    /** @throws Refused when the order has no place in it, so that all pieces would have one number */
    public EvidenceNumber {
        String typed = pattern.strip();
        pattern = NumberMarks.plain(typed);
        if (!pattern.contains(ORDER) || pattern.length() > LONGEST) {
            throw new Refused("evidence.pattern-without-order", typed);
        }
    }

    /**
     * The number but for its order, which is counted for each such stem.
     *
     * @param measure 0 for what backs the finding itself
     */
    public String stem(int finding, int measure) {
        return pattern.replace(FINDING, String.valueOf(finding)).replace(MEASURE, String.valueOf(measure));
    }

    public static String of(String stem, int order) {
        return stem.replace(ORDER, String.valueOf(order));
    }
}
