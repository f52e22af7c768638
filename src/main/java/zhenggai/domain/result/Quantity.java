package zhenggai.domain.result;

import java.math.BigDecimal;

import zhenggai.domain.Refused;

/** How much of something: a number of a unit, or money. Never a rounded one. */
public sealed interface Quantity {

    /** A number of a unit, without trailing zeros, so that equal amounts are equal values. */
    record Count(BigDecimal number, String unit) implements Quantity {
        private static final int LONGEST_UNIT = 10;
        private static final int MOST_DIGITS = 18;

        /** @throws Refused when it is negative or longer than any figure of an office, or the unit is missing or no word */
        public Count {
            unit = unit.strip();
            if (unit.isEmpty()) {
                throw new Refused("figure.unit-missing");
            }
            if (unit.length() > LONGEST_UNIT) {
                throw new Refused("figure.unit-too-long", unit);
            }
            if (number.signum() < 0 || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
                throw new Refused("figure.number-out-of-range");
            }
            BigDecimal bare = number.stripTrailingZeros();
            number = bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }

    /** Money in fen. */
    record Money(long fen) implements Quantity {
        /** @throws Refused when it is negative */
        public Money {
            if (fen < 0) {
                throw new Refused("figure.number-out-of-range");
            }
        }
    }
}
