package zhenggai.domain.time;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * How a deadline was counted, so that it can be checked by hand: from which day, which term, every day on the way that was not what
 * its day of the week says, and the last day. Where a year on the way is not known the result is provisional.
 */
public record Working(LocalDate start, Term term, LocalDate end, List<Note> notes, CountingRules rules, SortedSet<Integer> unknownYears) {

    /** A day on the way that was skipped, or worked to make up for another. */
    public record Note(LocalDate day, DayNature nature) {}

    public boolean isProvisional() {
        return !unknownYears.isEmpty();
    }
}
