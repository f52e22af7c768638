package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** One inspection and its dates. Deadlines are counted from the feedback date. A case file can hold several. */
public record Inspection(
        InspectionId id, String title, String round, String team, Days onSite, @Nullable LocalDate feedbackOn,
        @Nullable LocalDate planDueOn, @Nullable LocalDate rectifyUntil, @Nullable LocalDate reportDueOn, Days publication) {

    /** @throws Refused when the title is blank */
    public Inspection {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("inspection.title-missing");
        }
    }

    public static Inspection titled(String title) {
        return new Inspection(InspectionId.NEW, title, "", "", Days.UNKNOWN, null, null, null, null, Days.UNKNOWN);
    }
}
