package zhenggai.casework.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.IssueId;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press.Issuing;
import zhenggai.domain.papers.Press.Pressed;
import zhenggai.domain.papers.Press;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with reports of a number: issue one, and have its pages again as they were. */
public final class Issues {
    private final CaseFile file;
    private final Clock clock;

    public Issues(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Issue> all() {
        return file.read(tx -> tx.issues().all());
    }

    /** The report of that number in the series of its paper and table. */
    public Optional<Issue> find(PaperKind kind, String template, int number) {
        return file.read(tx -> tx.issues().find(kind, template, number));
    }

    /** The number the next report of this paper by this table will get. */
    public int nextNumber(PaperKind kind, String template) {
        return file.read(tx -> tx.issues().nextNumber(kind, template));
    }

    /**
     * Issues a report: gives it its number, has its pages made and keeps them for ever. Undo takes the report back, its number stays used.
     * Pages that were not made, because something was missing or nobody waits any more, take no number.
     */
    public Issue issue(PaperRequest request, Press press) {
        return file.change("issue.issue", tx -> issue(tx, request, press));
    }

    private Issue issue(Tx tx, PaperRequest request, Press press) {
        Dossiers dossiers = new Dossiers(file, clock);
        Dossier now = dossiers.of(request);
        @Nullable Dossier then = dossiers.before(request);
        int number = tx.issues().takeNumber(request.kind(), request.template());
        Instant at = clock.instant();
        String by = file.actor().person();
        Pressed pressed = press.press(new Issuing(number, at, by, now.head()), now, then);
        return tx.issues().save(
            new Issue(IssueId.NEW, number, request, pressed.title(), at, by, pressed.fingerprint(), now.head(), "", pressed.pages()), pressed.pdf());
    }

    /**
     * The pages of a report byte for byte as they were issued, whatever became of the case and of the program.
     *
     * @throws zhenggai.domain.Unavailable when they are no longer those that the history vouches for
     */
    public byte[] pages(IssueId id) {
        return file.read(tx -> tx.issues().pages(id));
    }

    /** Reports whose pages are no longer those that the history vouches for; there should be none. */
    public List<Issue> damaged() {
        return file.read(tx -> tx.issues().all().stream().filter(issue -> !tx.issues().isIntact(issue.id())).toList());
    }
}
