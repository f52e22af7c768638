package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.OPINION;
import static zhenggai.storage.generated.Tables.SUBMISSION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionId;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Stance;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.acceptance.SubmissionId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.Minute;
import zhenggai.storage.generated.tables.records.OpinionRecord;
import zhenggai.storage.generated.tables.records.SubmissionRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Submissions as rows with their opinions, those of a measure in the order they were made. */
public final class SubmissionStore {
    private final RowTx tx;

    public SubmissionStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Submission> all() {
        return where(DSL.noCondition());
    }

    public List<Submission> of(MeasureId measure) {
        return where(SUBMISSION.MEASURE_ID.eq(measure.value()));
    }

    /** The one that waits, where one does. */
    public Optional<Submission> open(MeasureId measure) {
        return of(measure).stream().filter(Submission::isOpen).findFirst();
    }

    /** Saves it with its opinions: those it no longer has go. */
    public Submission save(Submission submission) {
        SubmissionRecord row = toRow(submission);
        long id = (submission.id().isNew() ? tx.insert(row) : tx.update(row)).getId();
        List<Long> kept = submission.opinions().stream().map(opinion -> opinion.id().value()).toList();
        tx.sql.selectFrom(OPINION).where(OPINION.SUBMISSION_ID.eq(id)).and(OPINION.ID.notIn(kept)).fetch().forEach(tx::delete);
        submission.opinions().stream().filter(opinion -> opinion.id().isNew()).forEach(opinion -> tx.insert(toRow(opinion, id, submission.measure())));
        return where(SUBMISSION.ID.eq(id)).getFirst();
    }

    /** Takes away the submissions of a measure with their opinions, because the measure goes. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(OPINION).where(OPINION.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
        tx.sql.selectFrom(SUBMISSION).where(SUBMISSION.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
    }

    private List<Submission> where(Condition condition) {
        Map<Long, List<Opinion>> opinions = tx.sql.selectFrom(OPINION)
            .where(OPINION.SUBMISSION_ID.in(DSL.select(SUBMISSION.ID).from(SUBMISSION).where(condition))).orderBy(OPINION.ID).fetch().stream()
            .filter(row -> StoredJson.named(OpinionLevel.class, row.getOpinionLevel()).isPresent())
            .collect(Collectors.groupingBy(OpinionRecord::getSubmissionId, Collectors.mapping(SubmissionStore::toDomain, Collectors.toList())));
        return tx.sql.selectFrom(SUBMISSION).where(condition).orderBy(SUBMISSION.MEASURE_ID, SUBMISSION.NUMBER).fetch()
            .map(row -> toDomain(row, opinions.getOrDefault(row.getId(), List.of())));
    }

    private static Submission toDomain(SubmissionRecord row, List<Opinion> opinions) {
        return new Submission(new SubmissionId(row.getId()), new MeasureId(row.getMeasureId()), row.getNumber().intValue(), row.getRound().intValue(),
            row.getSubmittedBy(), row.getSubmittedOn(), row.getResult(), ending(row), opinions.stream().sorted(Comparator.comparing(Opinion::level)).toList());
    }

    private static Submission.@Nullable Ending ending(SubmissionRecord row) {
        return row.getEnding() == null ? null
            : new Submission.Ending(SubmissionEnd.valueOf(row.getEnding()), row.getEndedOn(), row.getEndedBy(), row.getEndingRemark(),
                new Minute(row.getMeeting(), row.getMinute()));
    }

    private static Opinion toDomain(OpinionRecord row) {
        return new Opinion(new OpinionId(row.getId()), OpinionLevel.valueOf(row.getOpinionLevel()), Stance.valueOf(row.getStance()), row.getOpinionText(),
            row.getGivenBy(), row.getGivenOn());
    }

    private static SubmissionRecord toRow(Submission submission) {
        Submission.@Nullable Ending ending = submission.ending();
        SubmissionRecord row = new SubmissionRecord();
        Rows.setId(row, submission.id().value());
        row.setMeasureId(submission.measure().value());
        row.setNumber((long) submission.number());
        row.setRound((long) submission.round());
        row.setSubmittedBy(submission.by());
        row.setSubmittedOn(submission.on());
        row.setResult(submission.result());
        row.setEnding(ending == null ? null : ending.kind().name());
        row.setEndedOn(ending == null ? null : ending.on());
        row.setEndedBy(ending == null ? "" : ending.by());
        row.setEndingRemark(ending == null ? "" : ending.remark());
        row.setMeeting(ending == null ? "" : ending.minute().meeting());
        row.setMinute(ending == null ? "" : ending.minute().number());
        return row;
    }

    private static OpinionRecord toRow(Opinion opinion, long submission, MeasureId measure) {
        OpinionRecord row = new OpinionRecord();
        Rows.setId(row, opinion.id().value());
        row.setSubmissionId(submission);
        row.setMeasureId(measure.value());
        row.setOpinionLevel(opinion.level().name());
        row.setStance(opinion.stance().name());
        row.setOpinionText(opinion.text());
        row.setGivenBy(opinion.by());
        row.setGivenOn(opinion.on());
        return row;
    }
}
