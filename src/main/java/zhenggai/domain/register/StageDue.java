package zhenggai.domain.register;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;

/** A stage of a regulation that is owed: how near it is, and how many working days are left (null where it is owed by no day). */
public record StageDue(Regulation regulation, Stage stage, Warning warning, @Nullable Integer workingDaysLeft) {
    /** The first day on which it stood at its level; asked only of one that warns. */
    public LocalDate since(Thresholds thresholds) {
        return Warning.firstDay(warning.level(), Objects.requireNonNull(warning.due()), regulation.spanFrom(stage), thresholds);
    }
}
