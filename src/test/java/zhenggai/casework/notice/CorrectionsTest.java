package zhenggai.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;

/** What the checks ask about a notice, mended where it is written: its counters stay live, and one undo takes it back. */
class CorrectionsTest {
    @TempDir Path folder;
    private OpenCase open;
    private NoticeId id;

    @BeforeEach
    void aNotice() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        id = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE).id();
        open.notices().edit(id, "opening", "共{措施}条措施，其中{措施}条属于2025需要完成的。\n学习志愿者张锡彬的事迹。");
        open.notices().add(id, "opening", Rank.LED, "2025需要补缴的会费已补缴，志愿者张锡彬的事迹已学习。");
    }

    @AfterEach
    void end() {
        open.close();
    }

    private List<Question> asked(Check check) {
        return open.checks().about(new DocumentReader().read(open.notices().look(id).reading().plain())).stream().filter(Asked::isOpen).map(Asked::question)
            .filter(one -> one.key().check() == check).toList();
    }

    private List<String> sources() {
        return open.notices().look(id).lines().stream().filter(line -> line.follow() == Follow.EDITED || line.isAdded()).map(Line::source).toList();
    }

    @Test
    void whatIsProposedIsSaidInEveryParagraphInOneStepAndTheCountersStay() {
        List<String> before = sources();
        List<Question> lost = asked(Check.SIGN_LOST);
        assertThat(lost).hasSize(2);
        open.notices().corrections().mend(id, lost.stream().map(Mending::new).toList());
        assertThat(sources()).containsExactly("共{措施}条措施，其中{措施}条属于2025年需要完成的。\n学习志愿者张锡彬的事迹。", "2025年需要补缴的会费已补缴，志愿者张锡彬的事迹已学习。");
        assertThat(asked(Check.SIGN_LOST)).isEmpty();
        open.undo();
        assertThat(sources()).isEqualTo(before);
    }

    @Test
    void aPersonIsShortenedEverywhereWithOneReason() {
        List<Decision> all = asked(Check.PERSON_NAMED).stream().map(question -> new Decision(question, Choice.INITIAL)).toList();
        assertThat(all).hasSize(2);
        assertThatThrownBy(() -> open.notices().corrections().decide(id, all, " ")).hasMessage("check.reason-missing");
        open.notices().corrections().decide(id, all, "本人未同意公开");
        assertThat(sources()).allMatch(text -> text.contains("志愿者张某")).noneMatch(text -> text.contains("张锡彬"));
        assertThat(asked(Check.PERSON_NAMED)).isEmpty();
        open.undo();
        assertThat(asked(Check.PERSON_NAMED)).hasSize(2);
        open.notices().corrections().decide(id, asked(Check.PERSON_NAMED).stream().map(question -> new Decision(question, Choice.KEEP)).toList(), "本人书面同意");
        assertThat(asked(Check.PERSON_NAMED)).isEmpty();
        assertThat(sources()).allMatch(text -> text.contains("张锡彬"));
    }

    @Test
    void whatACounterSaysOrTheTitleOrASignedVersionIsNotTouched() {
        open.notices().edit(id, "opening", "销号率比上年提高{措施}%。");
        List<Mending> counted = asked(Check.PERCENT_FOR_POINTS).stream().map(Mending::new).toList();
        assertThat(counted).hasSize(1);
        refused("check.counter-says", counted);
        open.notices().entitle(id, "2025需要公布的整改情况通报");
        refused("check.no-paragraph", List.of(new Mending(asked(Check.SIGN_LOST).getFirst())));
        assertThat(open.notices().look(id).lines()).extracting(Line::source).contains("销号率比上年提高{措施}%。");
    }

    @Test
    void whatChangedMeanwhileIsLeftAsItIs() {
        List<Mending> lost = asked(Check.SIGN_LOST).stream().map(Mending::new).toList();
        open.notices().edit(id, "opening", "{措施}条措施都已完成，截至" + LocalDate.of(2026, 7, 20).getYear() + "年。\n没有了。");
        List<String> before = sources();
        refused("check.text-changed", lost);
        assertThat(sources()).as("nothing of it was done").isEqualTo(before);
    }

    private void refused(String key, List<Mending> mendings) {
        assertThatThrownBy(() -> open.notices().corrections().mend(id, mendings)).isInstanceOf(Refused.class).hasMessage(key);
    }
}
