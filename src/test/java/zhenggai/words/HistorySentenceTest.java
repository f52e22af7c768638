package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

/** What was done reads as a sentence; on the page of one thing also what was done to what hangs on it. */
class HistorySentenceTest {
    private static final Set<Subject> NOT_IN_THE_SAMPLE = EnumSet.of(Subject.RULE, Subject.HOLIDAY_YEAR, Subject.SPECIAL_DAY, Subject.TEMPLATE, Subject.ISSUE,
        Subject.ACKNOWLEDGEMENT, Subject.LETTER, Subject.QUESTION_ANSWER, Subject.FINDING_REPEAT, Subject.EVIDENCE_LINK, Subject.SHEET_LAYOUT, Subject.FORM,
        Subject.MERGED, Subject.ACCOUNT, Subject.GUARD, Subject.DEPARTURE);

    @TempDir
    Path folder;

    private final HistorySentence sentence = new HistorySentence(ZoneId.of("Asia/Shanghai"));

    @Test
    void aStepSaysWhenWhoWhatAndEachFieldBeforeAndAfter() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            MeasureId id = Desk.measure(open, 0).id();
            open.measures().start(id);
            assertThat(newest(open, id)).isEqualTo("2026年7月20日 17:00 张䶮 转为整改中：启动日期 填为 2026年7月20日，状态 由 未启动 改为 整改中");
            open.undo();
            assertThat(newest(open, id)).startsWith("2026年7月20日 17:00 张䶮 撤销：转为整改中：启动日期 清空（原为 2026年7月20日）");
        }
    }

    @Test
    void aNoticeIsCalledAfterItsInspectionAndAParagraphOfItByNoPlaceOfTheProgram() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            Inspection inspection = open.inspections().all().getFirst();
            Notice notice = open.notices().begin(inspection.id(), NoticeKind.NOTICE);
            open.notices().edit(notice.id(), "opening", "市委巡察组进行了巡察。");
            open.notices().entitle(notice.id(), "关于整改情况的通报");
            List<ThingChange> done = open.history().newest(3, 9).stream().map(step -> step.things().getFirst()).toList().reversed();
            assertThat(HistorySentence.called(done.getFirst())).isNotBlank().isEqualTo(inspection.title());
            assertThat(HistorySentence.called(done.getLast())).isEqualTo("关于整改情况的通报");
            ThingChange paragraph = done.get(1);
            assertThat(paragraph.fields()).extracting(FieldChange::field).contains("place", "revised_text");
            assertThat(paragraph.fields().stream().filter(field -> HistorySentence.isSaid(paragraph, field)).map(FieldChange::field)).contains("revised_text").doesNotContain("place");
        }
    }

    @Test
    void whatAParagraphOfANoticeCountsIsReadByItsNameAndNotAsABrace() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
            open.notices().edit(notice.id(), "opening", "对尚未完成的{未完成}条措施逐条推进。");
            open.notices().edit(notice.id(), "opening", "对尚未完成的{ 未完成 }条措施逐条推进，对长期坚持的{长期坚持}条措施紧盯不放，持续巩固巡察整改成果。");
            HistoryStep step = open.history().newest(1, 9).getFirst();
            ThingChange paragraph = step.things().getFirst();
            assertThat(HistorySentence.called(paragraph)).startsWith("对尚未完成的〔未完成〕条措施");
            assertThat(sentence.of(step)).contains("〔未完成〕条措施").doesNotContain("{").doesNotContain("}");
            FieldChange text = paragraph.fields().stream().filter(field -> field.field().equals("revised_text")).findFirst().orElseThrow();
            assertThat(HistorySentence.whole(text, text.before())).isEqualTo("对尚未完成的〔未完成〕条措施逐条推进。");
            assertThat(HistorySentence.whole(text, text.after())).contains("长期坚持的〔长期坚持〕条措施");
        }
    }

    @Test
    void dutiesAndProgressOfAMeasureBelongToItsHistory() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            MeasureId id = Desk.measure(open, 0).id();
            open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("单晓𠮷"));
            assertThat(newest(open, id)).endsWith("落实责任：责任人 增加 单晓𠮷");
            open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of());
            assertThat(newest(open, id)).endsWith("落实责任：责任人 减去 单晓𠮷");
            open.progress().report(new ProgressEntry(ProgressId.NEW, id, LocalDate.of(2026, 7, 1), "已起草初稿", "", "", 60, "张䶮"));
            assertThat(newest(open, id)).contains("状态 由 未启动 改为 整改中").contains("新增进展“已起草初稿”，完成 60%");
            assertThat(open.history().about(Subject.MEASURE, Desk.measure(open, 1).id().value())).hasSize(1);
        }
    }

    @Test
    void nothingInTheSampleIsCalledByAWordOfTheProgram() {
        try (OpenCase open = Sample.open(folder.resolve("sample.zgt"))) {
            assertThat(open.history().all().stream().flatMap(step -> step.things().stream()).map(HistorySentence::called)).hasSizeGreaterThan(500)
                .contains("责任人").noneMatch(called -> called.matches(".*[A-Z]{4,}.*"));
        }
    }

    @Test
    void aStepOfManyThingsIsCutShortAndNamesThem() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.categories().remove(open.ledgers().current().categories().findFirst().orElseThrow().category().id());
            String said = sentence.of(open.history().newest(1, 100).getFirst());
            assertThat(said).contains("删除方面：").contains("删除措施“制定学习实施细则”").contains("等 ").contains(" 处");
        }
    }

    @Test
    void aLongTextIsCutBetweenCharactersNeverInside() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            MeasureId id = Desk.measure(open, 0).id();
            open.measures().reword(id, "𠮷".repeat(60));
            assertThat(newest(open, id)).contains("𠮷".repeat(40) + "…");
        }
    }

    @Test
    void ofALongTextItSaysWhereItChanged() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            MeasureId id = Desk.measure(open, 0).id();
            String begin = "学习制度".repeat(20);
            String end = "逐级审定后印发".repeat(10);
            open.measures().reword(id, begin + "每月20日前报送，" + end);
            open.measures().reword(id, begin + "每月25日前报送，" + end);
            assertThat(newest(open, id)).endsWith("措施内容 由 …习制度学习制度每月20日前报送，逐级审定后… 改为 …习制度学习制度每月25日前报送，逐级审定后…");
            open.measures().reword(id, begin + "每月25日前报送，" + end + "。");
            assertThat(newest(open, id)).endsWith("措施内容 由 …后印发逐级审定后印发 改为 …后印发逐级审定后印发。");
            open.measures().reword(id, end);
            assertThat(newest(open, id)).contains("由 学习制度学习制度").contains("改为 逐级审定后印发");
        }
    }

    @Test
    void whatHasNoNameIsNotQuoted() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.accounts().turnOn("李管理", "admin 密码 1");
            assertThat(sentence.of(open.history().newest(1, 9).getFirst())).contains("新增登录与权限").doesNotContain("“”");
        }
    }

    @Test
    void whateverBecomesOfAnyKindOfThingHasItsSentence() {
        for (Subject subject : Subject.values()) {
            for (ThingChange.What what : ThingChange.What.values()) {
                ThingChange thing = new ThingChange(subject, 7, what, "某项", List.of());
                HistoryStep step = new HistoryStep(1, "duty.assign", Desk.CLERK, Desk.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), List.of(thing), 1, "");
                assertThat(sentence.of(step)).as(subject + " " + what).startsWith("2026年7月20日 17:00 张䶮 落实责任").satisfies(HistorySentenceTest::isSaidInWords);
            }
        }
    }

    @Test
    void everyStepOfTheSampleReadsAsASentenceAndNearlyEveryKindOfThingIsInIt() {
        try (OpenCase open = Sample.open(folder.resolve("sample.zgt"))) {
            List<HistoryStep> steps = open.history().newest(10_000, 10_000);
            assertThat(steps).extracting(sentence::of).allSatisfy(HistorySentenceTest::isSaidInWords);
            Set<Subject> missing = EnumSet.allOf(Subject.class);
            steps.forEach(step -> step.things().forEach(thing -> missing.remove(thing.subject())));
            assertThat(missing).as("a new kind of thing belongs into the sample, or here").isEqualTo(NOT_IN_THE_SAMPLE);
        }
    }

    private static void isSaidInWords(String said) {
        assertThat(said).doesNotContain("null", "{", "Subject.").doesNotContainPattern("[A-Z]{3,}_[A-Z]|[a-z]_[a-z]");
    }

    private String newest(OpenCase open, MeasureId id) {
        return sentence.of(open.history().about(Subject.MEASURE, id.value()).getFirst(), Subject.MEASURE, id.value());
    }
}
