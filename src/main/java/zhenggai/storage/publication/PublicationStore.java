package zhenggai.storage.publication;

import static zhenggai.storage.generated.Tables.POSTING;
import static zhenggai.storage.generated.Tables.POSTING_PROOF;
import static zhenggai.storage.generated.Tables.PUBLICATION;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Scan;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.notice.VersionId;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.ProofId;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.publication.Statement;
import zhenggai.domain.spine.Days;
import zhenggai.storage.generated.tables.records.PostingProofRecord;
import zhenggai.storage.generated.tables.records.PostingRecord;
import zhenggai.storage.generated.tables.records.PublicationRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Publications as rows, in the order in which they were begun, with their postings and proofs. */
public final class PublicationStore {
    private final RowTx tx;

    public PublicationStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Publication> all() {
        return where(DSL.noCondition());
    }

    public Publication get(PublicationId id) {
        Rows.one(tx.sql.fetchOne(PUBLICATION, PUBLICATION.ID.eq(id.value())));
        return where(PUBLICATION.ID.eq(id.value())).getFirst();
    }

    /** Of one version of a notice. */
    public List<Publication> of(VersionId version) {
        return where(PUBLICATION.NOTICE_VERSION_ID.eq(version.value()));
    }

    /** Adds the publication, or saves what is another in it. */
    public Publication save(Publication publication) {
        long id = (publication.id().isNew() ? tx.insert(toRow(publication)) : tx.update(toRow(publication))).getId();
        postings(POSTING.PUBLICATION_ID.eq(id)).stream().filter(row -> publication.postings().stream().noneMatch(posting -> posting.id().value() == row.getId()))
            .forEach(this::remove);
        for (Posting posting : publication.postings()) {
            save(posting, id);
        }
        return get(new PublicationId(id));
    }

    public void remove(PublicationId id) {
        postings(POSTING.PUBLICATION_ID.eq(id.value())).forEach(this::remove);
        tx.delete(Rows.one(tx.sql.fetchOne(PUBLICATION, PUBLICATION.ID.eq(id.value()))));
    }

    private void save(Posting posting, long publication) {
        PostingRecord row = toRow(posting, publication);
        long id = (posting.id().isNew() ? tx.insert(row) : tx.update(row)).getId();
        proofs(POSTING_PROOF.POSTING_ID.eq(id)).stream().filter(known -> posting.proofs().stream().noneMatch(proof -> proof.id().value() == known.getId()))
            .forEach(tx::delete);
        posting.proofs().stream().filter(proof -> proof.id().isNew()).forEach(proof -> tx.insert(toRow(proof, id)));
    }

    private void remove(PostingRecord posting) {
        proofs(POSTING_PROOF.POSTING_ID.eq(posting.getId())).forEach(tx::delete);
        tx.delete(posting);
    }

    private List<PostingRecord> postings(Condition condition) {
        return tx.sql.selectFrom(POSTING).where(condition).orderBy(POSTING.ID).fetch();
    }

    private List<PostingProofRecord> proofs(Condition condition) {
        return tx.sql.selectFrom(POSTING_PROOF).where(condition).orderBy(POSTING_PROOF.ID).fetch();
    }

    private List<Publication> where(Condition condition) {
        Map<Long, List<Proof>> proofs = proofs(DSL.noCondition()).stream()
            .collect(Collectors.groupingBy(PostingProofRecord::getPostingId, Collectors.mapping(PublicationStore::toProof, Collectors.toList())));
        Map<Long, List<Posting>> postings = postings(DSL.noCondition()).stream().collect(Collectors.groupingBy(PostingRecord::getPublicationId,
            Collectors.mapping(row -> toPosting(row, proofs.getOrDefault(row.getId(), List.of())), Collectors.toList())));
        return tx.sql.selectFrom(PUBLICATION).where(condition).orderBy(PUBLICATION.ID).fetch(row -> toDomain(row, postings.getOrDefault(row.getId(), List.of())));
    }

    private static Publication toDomain(PublicationRecord row, List<Posting> postings) {
        return new Publication(new PublicationId(row.getId()), new VersionId(row.getNoticeVersionId()), new Days(row.getOpenFromOn(), row.getOpenUntilOn()), postings,
            row.getStatedOn() == null ? null : new Statement(row.getStatedBy(), row.getStatedOn(), row.getStatedRemark(), row.getStatedHeard()));
    }

    private static Posting toPosting(PostingRecord row, List<Proof> proofs) {
        return new Posting(new PostingId(row.getId()), Channel.valueOf(row.getPostingChannel()), row.getPlace(), row.getUpOn(), row.getDownOn(), proofs);
    }

    private static Proof toProof(PostingProofRecord row) {
        return new Proof(new ProofId(row.getId()),
            new Scan(new StoredFile(row.getFile(), row.getFileName(), row.getFileSize(), FileKind.valueOf(row.getFileKind())), row.getTakenOn()));
    }

    private static PublicationRecord toRow(Publication publication) {
        PublicationRecord row = new PublicationRecord();
        Rows.setId(row, publication.id().value());
        row.setNoticeVersionId(publication.version().value());
        row.setOpenFromOn(publication.from());
        row.setOpenUntilOn(publication.until());
        Statement statement = publication.statement();
        row.setStatedBy(statement == null ? "" : statement.by());
        row.setStatedOn(statement == null ? null : statement.on());
        row.setStatedRemark(statement == null ? "" : statement.remark());
        row.setStatedHeard(statement == null ? "" : statement.heard());
        return row;
    }

    private static PostingRecord toRow(Posting posting, long publication) {
        PostingRecord row = new PostingRecord();
        Rows.setId(row, posting.id().value());
        row.setPublicationId(publication);
        row.setPostingChannel(posting.channel().name());
        row.setPlace(posting.place());
        row.setUpOn(posting.upOn());
        row.setDownOn(posting.downOn());
        return row;
    }

    private static PostingProofRecord toRow(Proof proof, long posting) {
        PostingProofRecord row = new PostingProofRecord();
        Rows.setId(row, proof.id().value());
        row.setPostingId(posting);
        row.setFileName(proof.file().name());
        row.setFileSize(proof.file().size());
        row.setFileKind(proof.file().kind().name());
        row.setTakenOn(proof.takenOn());
        row.setFile(proof.file().sha256());
        return row;
    }
}
