package zhenggai.domain.lookback;

import zhenggai.domain.Refused;

/** How large a sample is: a share of all in hundredths, rounded up, or a number of items. */
public record Share(int amount, ShareUnit unit) {
    private static final int WHOLE = 100;

    /** @throws Refused when it is no share or number of anything */
    public Share {
        if (amount < 1 || unit == ShareUnit.PERCENT && amount > WHOLE) {
            throw new Refused(unit == ShareUnit.PERCENT ? "look-back.percent" : "look-back.number", amount);
        }
    }

    public static Share percent(int amount) {
        return new Share(amount, ShareUnit.PERCENT);
    }

    public static Share items(int amount) {
        return new Share(amount, ShareUnit.ITEMS);
    }

    /** How many of so many; never more than there are. */
    public int of(int pool) {
        return unit == ShareUnit.ITEMS ? Math.min(amount, pool) : (int) ((pool * (long) amount + WHOLE - 1) / WHOLE);
    }
}
