package zhenggai.domain.lookback;

import java.time.LocalDate;

import zhenggai.domain.Refused;

/** What was found of one item on the spot: whether it holds, in words, by whom and when. */
public record Result(Standing standing, String found, String by, LocalDate on) {

    /** @throws Refused when it does not say what was found or who looked */
    public Result {
        found = found.strip();
        by = by.strip();
        if (found.isEmpty()) {
            throw new Refused("look-back.found-missing");
        }
        if (by.isEmpty()) {
            throw new Refused("look-back.by-missing");
        }
    }
}
