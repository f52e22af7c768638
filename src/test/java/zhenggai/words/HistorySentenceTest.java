package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

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
    void anEditToEveryKindOfThingHasItsSentence() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.duties().assign(Desk.measure(open, 0).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
            for (HistoryStep step : open.history().newest(100, 100)) {
                assertThat(sentence.of(step)).doesNotContain("null").contains("2026年7月20日 17:00 张䶮");
            }
        }
    }

    private String newest(OpenCase open, MeasureId id) {
        return sentence.of(open.history().about(Subject.MEASURE, id.value()).getFirst(), Subject.MEASURE, id.value());
    }
}
