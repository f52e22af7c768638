package zhenggai.domain.lookback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a look-back. The rate of what holds counts consolidated items of all that were checked; those nobody has checked
 * yet are in neither number. It never appears without numerator, denominator and this rule.
 */
public record LookBackFigures(int drawn, int checked, int consolidated, int relapsed) {
    private static final int WHOLE = 100;

    static LookBackFigures of(List<LookBackItem> items) {
        int checked = (int) items.stream().filter(item -> item.result() != null).count();
        int relapsed = (int) items.stream().filter(LookBackItem::isRelapsed).count();
        return new LookBackFigures(items.size(), checked, checked - relapsed, relapsed);
    }

    /** With two decimals; nothing where nothing was checked. */
    public Optional<BigDecimal> consolidatedPercent() {
        return checked == 0 ? Optional.empty()
            : Optional.of(BigDecimal.valueOf((long) consolidated * WHOLE).divide(BigDecimal.valueOf(checked), 2, RoundingMode.HALF_UP));
    }
}
