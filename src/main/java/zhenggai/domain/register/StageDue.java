package zhenggai.domain.register;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;

/** A stage of a regulation that is owed: how near it is, and how many working days are left (null where it is owed by no day). */
public record StageDue(Regulation regulation, Stage stage, Warning warning, @Nullable Integer workingDaysLeft) {}
