package zhenggai.domain.papers;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;

/**
 * What is asked of the papers: which one, as of when, on what sheet, about whom or what.
 *
 * @param template the name of a table saved by the office or of a usual one, empty for the kind's own
 * @param sheet null for what template or kind ask for
 * @param on the day it is filled in: what is overdue is overdue on this day
 * @param asOf the moment whose case is shown, null for the case as it is
 * @param since what the paper marks changes against, null where it marks none
 * @param person whom it is about, null for each of them in turn
 * @param successor who takes over, for a handover
 * @param finding what it is about, null for each of them in turn
 * @param meeting whose minutes they are, null for each of them in turn
 */
public record PaperRequest(
        PaperKind kind, String template, @Nullable PaperSize sheet, LocalDate on, @Nullable Instant asOf, @Nullable Since since, By by,
        @Nullable PersonId person, @Nullable PersonId successor, @Nullable FindingId finding, @Nullable MeetingId meeting) {

    public static PaperRequest of(PaperKind kind, LocalDate on) {
        return new PaperRequest(kind, "", null, on, null, null, By.DEPARTMENT, null, null, null, null);
    }

    public PaperRequest using(String newTemplate) {
        return new PaperRequest(kind, newTemplate, sheet, on, asOf, since, by, person, successor, finding, meeting);
    }

    public PaperRequest on(@Nullable PaperSize newSheet) {
        return new PaperRequest(kind, template, newSheet, on, asOf, since, by, person, successor, finding, meeting);
    }

    public PaperRequest on(LocalDate day) {
        return new PaperRequest(kind, template, sheet, day, asOf, since, by, person, successor, finding, meeting);
    }

    public PaperRequest asOf(@Nullable Instant moment) {
        return new PaperRequest(kind, template, sheet, on, moment, since, by, person, successor, finding, meeting);
    }

    public PaperRequest since(@Nullable Since earlier) {
        return new PaperRequest(kind, template, sheet, on, asOf, earlier, by, person, successor, finding, meeting);
    }

    public PaperRequest by(By arrangement) {
        return new PaperRequest(kind, template, sheet, on, asOf, since, arrangement, person, successor, finding, meeting);
    }

    public PaperRequest about(@Nullable PersonId newPerson) {
        return new PaperRequest(kind, template, sheet, on, asOf, since, by, newPerson, successor, finding, meeting);
    }

    public PaperRequest givenTo(@Nullable PersonId newSuccessor) {
        return new PaperRequest(kind, template, sheet, on, asOf, since, by, person, newSuccessor, finding, meeting);
    }

    public PaperRequest about(@Nullable FindingId newFinding) {
        return new PaperRequest(kind, template, sheet, on, asOf, since, by, person, successor, newFinding, meeting);
    }

    public PaperRequest about(@Nullable MeetingId newMeeting) {
        return new PaperRequest(kind, template, sheet, on, asOf, since, by, person, successor, finding, newMeeting);
    }
}
