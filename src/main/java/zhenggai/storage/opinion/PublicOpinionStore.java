package zhenggai.storage.opinion;

import static zhenggai.storage.generated.Tables.PUBLIC_OPINION;

import java.util.List;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.Charge;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.storage.generated.tables.records.PublicOpinionRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Opinions from the public as rows, in the order of the days on which they came in. */
public final class PublicOpinionStore {
    private static final String SERIES = "public_opinion";

    private final RowTx tx;

    public PublicOpinionStore(RowTx tx) {
        this.tx = tx;
    }

    public List<PublicOpinion> all() {
        return where(DSL.noCondition());
    }

    public List<PublicOpinion> about(FindingId finding) {
        return where(PUBLIC_OPINION.FINDING_ID.eq(finding.value()));
    }

    public List<PublicOpinion> unanswered() {
        return where(PUBLIC_OPINION.ANSWERED_ON.isNull());
    }

    public PublicOpinion get(PublicOpinionId id) {
        return toDomain(Rows.one(tx.sql.fetchOne(PUBLIC_OPINION, PUBLIC_OPINION.ID.eq(id.value()))));
    }

    /** Whether somebody is to answer one, or did. */
    public boolean names(PersonId person) {
        return tx.sql.fetchExists(PUBLIC_OPINION, PUBLIC_OPINION.PERSON_ID.eq(person.value()));
    }

    /** Adds the opinion under the next number, or saves what is another in it. */
    public PublicOpinion save(PublicOpinion opinion) {
        PublicOpinion numbered = opinion.id().isNew() ? opinion.numbered(tx.nextNumber(SERIES)) : opinion;
        return get(new PublicOpinionId((opinion.id().isNew() ? tx.insert(toRow(numbered)) : tx.update(toRow(numbered))).getId()));
    }

    /** With the scans that came with it. */
    public void remove(PublicOpinionId id) {
        EnclosureStore enclosures = new EnclosureStore(tx);
        enclosures.of(id).forEach(one -> enclosures.remove(one.id()));
        tx.delete(Rows.one(tx.sql.fetchOne(PUBLIC_OPINION, PUBLIC_OPINION.ID.eq(id.value()))));
    }

    /** What was said about a finding stays when the finding goes. */
    public void forget(FindingId finding) {
        about(finding).forEach(opinion -> save(opinion.about(null)));
    }

    private List<PublicOpinion> where(Condition condition) {
        return tx.sql.selectFrom(PUBLIC_OPINION).where(condition).orderBy(PUBLIC_OPINION.RECEIVED_ON, PUBLIC_OPINION.NUMBER).fetch(PublicOpinionStore::toDomain);
    }

    private static PublicOpinion toDomain(PublicOpinionRecord row) {
        Received received = new Received(row.getReceivedOn(), OpinionChannel.valueOf(row.getChannel()),
            new Sender(row.getSender(), row.getContact(), row.getIsConfidential() == 1), row.getSaid());
        Charge charge = new Charge(Rows.reference(row.getPersonId(), PersonId::new), new Deadline(row.getWords(), row.getDueOn(), Precision.valueOf(row.getPrecision())));
        return new PublicOpinion(new PublicOpinionId(row.getId()), row.getNumber().intValue(), received, Rows.reference(row.getFindingId(), FindingId::new), charge, answer(row));
    }

    private static @Nullable OpinionAnswer answer(PublicOpinionRecord row) {
        return row.getAnsweredOn() == null ? null : new OpinionAnswer(row.getAnsweredOn(), AnswerWay.valueOf(row.getAnswerWay()), row.getAnswer(),
            OpinionOutcome.valueOf(row.getOpinionOutcome()), row.getOutcomeReason());
    }

    private static PublicOpinionRecord toRow(PublicOpinion opinion) {
        Received received = opinion.received();
        Deadline deadline = opinion.charge().deadline();
        PublicOpinionRecord row = new PublicOpinionRecord();
        Rows.setId(row, opinion.id().value());
        row.setNumber((long) opinion.number());
        row.setReceivedOn(received.on());
        row.setChannel(received.channel().name());
        row.setSender(received.from().name());
        row.setContact(received.from().contact());
        row.setIsConfidential(received.from().isConfidential() ? 1L : 0L);
        row.setSaid(received.said());
        row.setFindingId(opinion.finding() == null ? null : opinion.finding().value());
        row.setPersonId(opinion.charge().person() == null ? null : opinion.charge().person().value());
        row.setWords(deadline.words());
        row.setDueOn(deadline.day());
        row.setPrecision(deadline.precision().name());
        setAnswer(row, opinion.answer());
        return row;
    }

    private static void setAnswer(PublicOpinionRecord row, @Nullable OpinionAnswer answer) {
        row.setAnsweredOn(answer == null ? null : answer.on());
        row.setAnswerWay(answer == null ? null : answer.way().name());
        row.setAnswer(answer == null ? "" : answer.text());
        row.setOpinionOutcome(answer == null ? null : answer.outcome().name());
        row.setOutcomeReason(answer == null ? "" : answer.reason());
    }
}
