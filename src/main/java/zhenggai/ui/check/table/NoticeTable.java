package zhenggai.ui.check.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.casework.notice.Notices;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.NoticeId;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.reading.DocumentReader;

/**
 * The notice or the report of the case is looked at as it stands now; its paragraphs are changed where they are written.
 *
 * @param text as it read when it was looked at last; null before that
 */
public record NoticeTable(OpenCase open, NoticeId id, @Nullable FixedText text) implements Table {

    public static NoticeTable of(OpenCase open, NoticeId id) {
        return new NoticeTable(open, id, null);
    }

    /** Once it is removed, the case is looked at. */
    @Override
    public Look look() {
        if (open.notices().all().stream().noneMatch(notice -> notice.id().equals(id))) {
            return new CaseTable(open).look();
        }
        Drafting drafting = notices().look(id);
        FixedText reading = drafting.reading();
        Draft document = new DocumentReader().read(reading.plain());
        return new Look(new NoticeTable(open, id, reading), drafting.title(), open.checks().about(document), open.checks().known(document));
    }

    @Override
    public Table decide(List<Decision> decisions, String reason) {
        notices().corrections().decide(id, decisions, reason);
        return this;
    }

    @Override
    public Table mend(List<Mending> mendings) {
        notices().corrections().mend(id, mendings);
        return this;
    }

    /** The key of the paragraph a question is about; empty where it is about none. */
    public String paragraph(Question question) {
        return text == null || question.passage() == null ? ""
            : text.standing(question.passage().spot().paragraph()).map(standing -> standing.paragraph().key()).orElse("");
    }

    private Notices notices() {
        return open.notices(ReportPassages.WORDS);
    }
}
