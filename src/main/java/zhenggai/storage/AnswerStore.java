package zhenggai.storage;

import static zhenggai.storage.generated.Tables.QUESTION_ANSWER;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.QuestionAnswerRecord;

/** Answers to questions of the checks as rows, in the order they were given. */
public final class AnswerStore {
    private final Tx tx;

    AnswerStore(Tx tx) {
        this.tx = tx;
    }

    /** Of a check that only a newer version knows there is nothing to say. */
    public List<Answer> all() {
        return tx.sql.selectFrom(QUESTION_ANSWER).orderBy(QUESTION_ANSWER.ID).fetch().stream().flatMap(row -> toDomain(row).stream()).toList();
    }

    public Answer add(Answer answer) {
        return toDomain(tx.insert(toRow(answer))).orElseThrow();
    }

    public void remove(AnswerId id) {
        tx.delete(Rows.one(tx.sql.fetchOne(QUESTION_ANSWER, QUESTION_ANSWER.ID.eq(id.value()))));
    }

    /** Takes away what was answered about a measure, because the measure goes. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(QUESTION_ANSWER).where(QUESTION_ANSWER.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
    }

    /** Takes away what was answered about a finding and what stands under it, because the finding goes. */
    public void removeAllOf(FindingId finding) {
        tx.sql.selectFrom(QUESTION_ANSWER).where(QUESTION_ANSWER.FINDING_ID.eq(finding.value())).fetch().forEach(tx::delete);
    }

    private static Optional<Answer> toDomain(QuestionAnswerRecord row) {
        return StoredJson.named(Check.class, row.getCheckKind()).map(check -> new Answer(new AnswerId(row.getId()),
            new Question.Key(check, Rows.reference(row.getFindingId(), FindingId::new), Rows.reference(row.getMeasureId(), MeasureId::new), row.getOccasion()),
            row.getReason(), row.getAnsweredBy(), row.getAnsweredOn()));
    }

    private static QuestionAnswerRecord toRow(Answer answer) {
        Question.Key key = answer.question();
        QuestionAnswerRecord row = new QuestionAnswerRecord();
        Rows.setId(row, answer.id().value());
        row.setCheckKind(key.check().name());
        row.setFindingId(key.finding() == null ? null : key.finding().value());
        row.setMeasureId(key.measure() == null ? null : key.measure().value());
        row.setOccasion(key.occasion());
        row.setReason(answer.reason());
        row.setAnsweredBy(answer.by());
        row.setAnsweredOn(answer.on());
        return row;
    }
}
