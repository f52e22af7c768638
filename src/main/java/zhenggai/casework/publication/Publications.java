package zhenggai.casework.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.file.Scan;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionId;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.publication.Outlook;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.ProofId;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.publication.Statement;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with publications: open a signed notice to the public, say where it went up and down, prove it, state how it ended. */
public final class Publications {
    private final CaseFile file;
    private final Clock clock;

    public Publications(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** All of the case as they stand today, in the order in which they were begun. */
    public List<Published> all() {
        return file.read(tx -> {
            WorkCalendar calendar = tx.calendar().get();
            return tx.publications().all().stream().map(publication -> look(tx, publication, calendar)).toList();
        });
    }

    public Published look(PublicationId id) {
        return file.read(tx -> look(tx, tx.publications().get(id), tx.calendar().get()));
    }

    /** Of each notice its newest signed version, where that was never public: what waits to be published. */
    public List<Version> waiting() {
        return file.read(tx -> tx.notices().all().stream().filter(notice -> notice.kind() == NoticeKind.NOTICE)
            .flatMap(notice -> tx.noticeVersions().of(notice.id()).stream().filter(Version::isSigned).reduce((earlier, later) -> later).stream())
            .filter(version -> tx.publications().of(version.id()).isEmpty()).toList());
    }

    /**
     * Opens a signed version to the public.
     *
     * @throws Refused when it is not signed or no notice, a day of the period is missing, or the version is public on one of its days already
     */
    public Publication begin(VersionId version, Days period) {
        return file.change("publication.begin", tx -> {
            requirePublic(tx, tx.noticeVersions().get(version));
            Publication publication = Publication.of(version, period);
            requireAlone(tx, publication);
            return tx.publications().save(publication);
        });
    }

    /** @throws Refused as when one is begun, and when the statement is made */
    public Publication open(PublicationId id, Days period) {
        return file.change("publication.open", tx -> {
            Publication publication = tx.publications().get(id).open(period);
            requireAlone(tx, publication);
            return tx.publications().save(publication);
        });
    }

    /** @throws Refused when the statement is made */
    public void remove(PublicationId id) {
        file.change("publication.remove", tx -> {
            tx.publications().get(id).requireUnstated();
            tx.publications().remove(id);
            return true;
        });
    }

    /** @throws Refused when it is there already, its day is still to come, or the statement is made */
    public Publication post(PublicationId id, Posting posting) {
        requireCome(posting.upOn());
        return each("publication.post", id, publication -> publication.posted(posting));
    }

    public Publication move(PublicationId id, PostingId posting, String place) {
        return each("publication.move", id, publication -> publication.changed(posting, one -> one.at(place)));
    }

    /** Notes the day on which it went up; null where it did not. */
    public Publication putUp(PublicationId id, PostingId posting, @Nullable LocalDate on) {
        requireCome(on);
        return each("publication.put-up", id, publication -> publication.changed(posting, one -> one.up(on)));
    }

    /** Notes the day on which it was taken down; null where it was not. */
    public Publication takeDown(PublicationId id, PostingId posting, @Nullable LocalDate on) {
        requireCome(on);
        return each("publication.take-down", id, publication -> publication.changed(posting, one -> one.down(on)));
    }

    /** Takes the channel away with what proves it. */
    public Publication unpost(PublicationId id, PostingId posting) {
        return each("publication.unpost", id, publication -> publication.without(posting));
    }

    /**
     * Keeps a picture or file that proves a posting.
     *
     * @param name what the file is called
     * @throws Refused when it is neither a picture nor a PDF, too large, there already, or the statement is made
     */
    public Publication prove(PublicationId id, PostingId posting, String name, byte[] content) {
        // asked before the bytes come into the case, where they stay
        Scan scan = Scan.of(name, content, today());
        return file.change("publication.prove", tx -> {
            Publication publication = tx.publications().get(id);
            publication.requireUnstated();
            Scan kept = tx.scans().keep(scan, content);
            publication.get(posting).proofs().stream().filter(proof -> proof.scan().isSameAs(kept)).findFirst().ifPresent(same -> {
                throw new Refused("scan.there-already", same.file().name());
            });
            return tx.publications().save(publication.changed(posting, one -> one.proven(Proof.of(kept))));
        });
    }

    public Publication unprove(PublicationId id, PostingId posting, ProofId proof) {
        return each("publication.unprove", id, publication -> publication.changed(posting, one -> one.without(proof)));
    }

    /** @throws zhenggai.domain.Unavailable when the bytes are no longer those that were kept */
    public byte[] content(Proof proof) {
        return file.read(tx -> tx.scans().content(proof.scan()));
    }

    /** @throws Refused while it is not over, when it was never up, or without a name */
    public Publication state(PublicationId id, String by, String remark) {
        return file.change("publication.state", tx -> {
            Publication publication = tx.publications().get(id);
            return tx.publications().save(publication.stated(Statement.of(by, today(), remark, heard(tx, publication))));
        });
    }

    /** Takes the statement back, so that what it says can be mended. */
    public Publication unstate(PublicationId id) {
        return each("publication.unstate", id, Publication::unstated);
    }

    private Publication each(String verb, PublicationId id, UnaryOperator<Publication> change) {
        return file.change(verb, tx -> tx.publications().save(change.apply(tx.publications().get(id))));
    }

    private Published look(Tx tx, Publication publication, WorkCalendar calendar) {
        Version version = tx.noticeVersions().get(publication.version());
        return new Published(publication, version, Outlook.of(publication, version.text().period(), calendar, today()), heard(tx, publication), calendar);
    }

    private OpinionFigures heard(Tx tx, Publication publication) {
        return OpinionFigures.of(tx.opinions().all().stream().filter(opinion -> opinion.cameIn(publication.from(), publication.until())).toList(), today());
    }

    private static void requirePublic(Tx tx, Version version) {
        Notice notice = tx.notices().get(version.notice());
        if (notice.kind() != NoticeKind.NOTICE) {
            throw new Refused("publication.not-for-the-public", notice.kind());
        }
        if (!version.isSigned()) {
            throw new Refused("publication.not-signed", version.number());
        }
    }

    private static void requireAlone(Tx tx, Publication publication) {
        tx.publications().of(publication.version()).stream().filter(other -> !other.id().equals(publication.id()) && other.overlaps(publication)).findFirst()
            .ifPresent(other -> {
                throw new Refused("publication.public-already", other.from(), other.until());
            });
    }

    private void requireCome(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw new Refused("publication.day-to-come", day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
