package zhenggai.domain.rules;

import zhenggai.domain.Refused;

/**
 * When a deadline begins to warn: so many calendar days before it green, so many yellow; a span of at least {@code longSpan} days
 * warns also when half and three quarters of it are over.
 */
public record Thresholds(int green, int yellow, int longSpan) {
    public static final Thresholds USUAL = new Thresholds(20, 10, 90);
    private static final int MOST = 3660;

    /** @throws Refused unless yellow comes after green and all are days */
    public Thresholds {
        if (yellow < 0 || green < yellow || longSpan < 1 || green > MOST || longSpan > MOST) {
            throw new Refused("rules.thresholds", green, yellow, longSpan);
        }
    }
}
