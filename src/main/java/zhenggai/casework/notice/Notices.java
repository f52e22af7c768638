package zhenggai.casework.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.RevisionId;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionId;
import zhenggai.domain.notice.compose.ReportWords;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the notice and the report: begin one, write in it, save versions of it, have them read and signed. */
public final class Notices {
    private final CaseFile file;
    private final Clock clock;
    private final Composing composing;

    /** @param reports the sentences of a report, null where only notices are dealt with */
    public Notices(CaseFile file, Clock clock, @Nullable ReportWords reports) {
        this.file = file;
        this.clock = clock;
        this.composing = new Composing(file, clock, reports);
    }

    public List<Notice> all() {
        return file.read(tx -> tx.notices().all());
    }

    public Notice get(NoticeId id) {
        return file.read(tx -> tx.notices().get(id));
    }

    public Optional<Notice> find(InspectionId inspection, NoticeKind kind) {
        return file.read(tx -> tx.notices().find(inspection, kind));
    }

    /** A document as it stands now. */
    public Drafting look(NoticeId id) {
        return file.read(tx -> composing.look(tx, tx.notices().get(id)));
    }

    /** A document that nobody began, as it would stand. */
    public Drafting preview(InspectionId inspection, NoticeKind kind) {
        return file.read(tx -> composing.look(tx, begun(tx, inspection, kind)));
    }

    /**
     * Begins a document about an inspection, open in the period that is planned for it.
     *
     * @throws Refused when it is begun already
     */
    public Notice begin(InspectionId inspection, NoticeKind kind) {
        return file.change("notice.begin", tx -> {
            if (tx.notices().find(inspection, kind).isPresent()) {
                throw new Refused("notice.begun-already", kind);
            }
            return tx.notices().save(begun(tx, inspection, kind));
        });
    }

    private static Notice begun(Tx tx, InspectionId inspection, NoticeKind kind) {
        Notice notice = Notice.of(inspection, kind);
        return kind == NoticeKind.NOTICE ? notice.open(tx.inspections().get(inspection).publication()) : notice;
    }

    /** @throws Refused when somebody signed a version of it */
    public void remove(NoticeId id) {
        file.change("notice.remove", tx -> {
            tx.noticeVersions().of(id).stream().filter(Version::isSigned).findFirst().ifPresent(signed -> {
                throw new Refused("notice.signed-stays", signed.number());
            });
            tx.notices().remove(id);
            return true;
        });
    }

    /** @param title empty for the one that follows from the inspection */
    public void entitle(NoticeId id, String title) {
        each("notice.entitle", id, notice -> notice.titled(title));
    }

    public void open(NoticeId id, Days period) {
        each("notice.open", id, notice -> notice.open(period));
    }

    public void date(NoticeId id, @Nullable LocalDate day) {
        each("notice.date", id, notice -> notice.dated(day));
    }

    /**
     * Writes another text where the case says something.
     *
     * @throws Refused when a name in braces is no counter
     */
    public void edit(NoticeId id, String place, String text) {
        file.change("notice.edit", tx -> {
            Notice notice = tx.notices().get(id);
            composing.counters(tx, notice).require(text, shortened(text));
            return tx.notices().save(notice.at(place).isPresent() && composing.passage(tx, notice, place) == null ? notice.editedGone(place, text)
                : notice.edited(composing.known(tx, notice, place), text));
        });
    }

    /** Says what the case says there again, whatever a person wrote. */
    public void follow(NoticeId id, String place) {
        each("notice.follow", id, notice -> notice.followed(place));
    }

    /** Keeps what a person wrote there although the case says something else meanwhile. */
    public void keep(NoticeId id, String place) {
        atPlace("notice.keep", id, place, Notice::kept);
    }

    public void leaveOut(NoticeId id, String place) {
        atPlace("notice.leave-out", id, place, Notice::leftOut);
    }

    /**
     * Adds a paragraph behind a place of the case.
     *
     * @return the paragraph
     * @throws Refused when it says nothing, or a name in braces is no counter
     */
    public RevisionId add(NoticeId id, String behind, Rank rank, String text) {
        return file.change("notice.add", tx -> {
            Notice notice = tx.notices().get(id);
            composing.counters(tx, notice).require(text, shortened(text));
            return tx.notices().save(notice.added(behind, rank, text)).revisions().getLast().id();
        });
    }

    /** @throws Refused when it says nothing, or a name in braces is no counter */
    public void reword(NoticeId id, RevisionId paragraph, String text) {
        file.change("notice.edit", tx -> {
            Notice notice = tx.notices().get(id);
            composing.counters(tx, notice).require(text, shortened(text));
            return tx.notices().save(notice.reworded(paragraph, text));
        });
    }

    public void removeAdded(NoticeId id, RevisionId paragraph) {
        each("notice.remove-added", id, notice -> notice.without(paragraph));
    }

    public void moveUp(NoticeId id, RevisionId paragraph) {
        moved(id, (notice, passages) -> notice.movedUp(paragraph, passages));
    }

    public void moveDown(NoticeId id, RevisionId paragraph) {
        moved(id, (notice, passages) -> notice.movedDown(paragraph, passages));
    }

    /**
     * Keeps the text as it reads now, under the next number.
     *
     * @throws Refused when a name in braces is no counter, or the text stands at a signed version
     */
    public Version saveVersion(NoticeId id, String remark) {
        return file.change("notice.save-version", tx -> {
            Notice notice = tx.notices().get(id);
            notice.requireOpen();
            return tx.noticeVersions().save(Version.saved(id, today(), file.actor().person(), remark, composing.look(tx, notice).text()));
        });
    }

    /** @throws Refused without a name, or when the version is signed already */
    public Version review(VersionId id, Review review) {
        return file.change("notice.review", tx -> tx.noticeVersions().save(tx.noticeVersions().get(id).reviewed(review)));
    }

    /**
     * The first responsible person stands for a version; from now on the text stands at it.
     *
     * @throws Refused when it is not the newest, nobody read it through, or its day or period is missing
     */
    public Version sign(VersionId id, SignOff signOff) {
        return file.change("notice.sign", tx -> {
            Version version = tx.noticeVersions().get(id);
            Notice notice = tx.notices().get(version.notice());
            int newest = tx.noticeVersions().of(notice.id()).getLast().number();
            if (version.number() != newest) {
                throw new Refused("notice.not-newest", version.number(), newest);
            }
            if (version.text().dated() == null) {
                throw new Refused("notice.day-missing", version.number());
            }
            if (notice.kind() == NoticeKind.NOTICE && (version.text().period().from() == null || version.text().period().until() == null)) {
                throw new Refused("notice.period-missing", version.number());
            }
            tx.notices().save(notice.fixedAt(version.number()));
            return tx.noticeVersions().save(version.signed(signOff));
        });
    }

    /** Writes on, towards the next version; what is signed stays as it was signed. */
    public void writeOn(NoticeId id) {
        each("notice.write-on", id, Notice::reopened);
    }

    /** What can be done about what the checks ask of one. */
    public Corrections corrections() {
        return new Corrections(file, composing, today());
    }

    private void each(String verb, NoticeId id, UnaryOperator<Notice> change) {
        file.change(verb, tx -> tx.notices().save(change.apply(tx.notices().get(id))));
    }

    private void atPlace(String verb, NoticeId id, String place, BiFunction<Notice, Passage, Notice> change) {
        file.change(verb, tx -> {
            Notice notice = tx.notices().get(id);
            return tx.notices().save(change.apply(notice, composing.known(tx, notice, place)));
        });
    }

    private void moved(NoticeId id, BiFunction<Notice, List<Passage>, Notice> move) {
        file.change("notice.move", tx -> {
            Notice notice = tx.notices().get(id);
            return tx.notices().save(move.apply(notice, composing.passages(tx, notice)));
        });
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.codePointCount(0, line.length()) <= FEW ? line : line.substring(0, line.offsetByCodePoints(0, FEW)) + "\u2026";
    }

    private static final int FEW = 12;

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
