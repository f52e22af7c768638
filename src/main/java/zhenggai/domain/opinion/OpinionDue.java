package zhenggai.domain.opinion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.time.WorkCalendar;

/** An opinion that is to be answered: how near its day is, and how many working days are left (null where it is owed by no day). */
public record OpinionDue(PublicOpinion opinion, Warning warning, @Nullable Integer workingDaysLeft) {
    private static final int SOON = 5;
    private static final int NEVER = 3660;
    /** An answer is owed within weeks, so it warns yellow in its last days and not before. */
    private static final Thresholds THRESHOLDS = new Thresholds(SOON, SOON, NEVER);

    /** Those of the opinions that are not answered, most urgent first; those owed by no day come last. */
    public static List<OpinionDue> of(Collection<PublicOpinion> opinions, LocalDate on, WorkCalendar calendar) {
        return opinions.stream().filter(opinion -> !opinion.isAnswered()).map(opinion -> of(opinion, on, calendar))
            .sorted(Comparator.comparing(due -> due.warning().due(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static OpinionDue of(PublicOpinion opinion, LocalDate on, WorkCalendar calendar) {
        Warning warning = Warning.of(opinion.charge().deadline().day(), null, on, THRESHOLDS);
        return new OpinionDue(opinion, warning, warning.due() == null ? null : calendar.workingDays(on, warning.due()));
    }

    /** The first day on which it stood at its level; asked only of one that warns. */
    public LocalDate since() {
        return Warning.firstDay(warning.level(), Objects.requireNonNull(warning.due()), null, THRESHOLDS);
    }
}
