package zhenggai.casework.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.meeting.Meetings;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.domain.register.Register;
import zhenggai.domain.result.Figure;
import zhenggai.domain.supervision.ActLog;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** Looking at everything of a case that a paper may speak of, now or as it stood. */
public final class Dossiers {
    private final CaseFile file;
    private final Clock clock;

    public Dossiers(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public Dossier current() {
        return file.read(tx -> dossier(tx, clock.instant(), tx.history().head()));
    }

    public Dossier asOf(Instant moment) {
        return file.asOf(moment, tx -> dossier(tx, moment, tx.history().headAt(moment)));
    }

    /** @param moment null for the case as it is */
    public Dossier at(@Nullable Instant moment) {
        return moment == null ? current() : asOf(moment);
    }

    /**
     * The case that a paper shows. Minutes, written up after their meeting, say of the ledger what it had become by the end of the meeting's
     * day, where no moment is asked for.
     */
    public Dossier of(PaperRequest request) {
        Dossier dossier = at(request.asOf());
        return request.asOf() != null || request.meeting() == null ? dossier : dossier.with(file.asOf(until(request), tx -> tx.ledger().whole()));
    }

    /** What an issued report shows: the case at the step that was its newest, even where a later one shares its instant. */
    public Dossier of(Issue issue) {
        return asOf(issue.head(), issue.looksAt());
    }

    /**
     * The earlier look that a paper is compared with, null where no comparison is asked for. Minutes are compared with the day of the last
     * meeting of the same kind, where nothing else is asked.
     *
     * @throws Refused when it is no earlier one
     */
    public @Nullable Dossier before(PaperRequest request) {
        Since since = request.since() != null ? request.since() : lastTime(request);
        if (since == null) {
            return null;
        }
        if (since.at().isAfter(until(request))) {
            throw new Refused("paper.since-later");
        }
        return since.head().isEmpty() ? asOf(since.at()) : asOf(since.head(), since.at());
    }

    /** The moment up to which a paper follows the ledger. */
    private Instant until(PaperRequest request) {
        return request.asOf() != null ? request.asOf() : request.meeting() == null ? clock.instant()
            : file.read(tx -> Meetings.until(tx.meetings().get(request.meeting()), clock));
    }

    private @Nullable Since lastTime(PaperRequest request) {
        return request.meeting() == null ? null : file.read(tx -> Meetings.lastTime(tx.meetings().get(request.meeting()), tx.meetings().all(), clock.getZone()));
    }

    private Dossier asOf(String head, Instant moment) {
        return file.asOf(head, tx -> dossier(tx, moment, head));
    }

    /** The case as it stands in the middle of an action. */
    public Dossier within(Tx tx) {
        return dossier(tx, clock.instant(), "");
    }

    private Dossier dossier(Tx tx, Instant at, String head) {
        return new Dossier(
            tx.ledger().whole(), tx.calendar().get(), tx.people().all(), tx.evidence().index(),
            new ActLog(tx.acts().all(), tx.supervisionRules().get()),
            new Dossier.Results(
                tx.submissions().all().stream().collect(Collectors.groupingBy(Submission::measure)),
                tx.figures().all().stream().collect(Collectors.groupingBy(Figure::measure))),
            tx.lookBacks().all(), new Register(tx.regulations().all()), tx.meetings().all(), tx.opinions().all(), tx.answers().all(), at, head, clock.getZone());
    }
}
