package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.spine.MeasureId;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** The checks in the real window: a case and a document looked at, answered, and what they say of people changed before one's eyes. */
@ExtendWith(Headless.class)
class WorkplaceCheckTest {
    private static final String RESULT = "示例县第二中学讲述造血干细胞捐献志愿者张望舒的经历，800多名师生听讲。全市共有基层组织73个，"
        + "其中镇（街）18个，村（居）12个，学校23个，企业4个。";

    @TempDir Path folder;
    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private MeasureId first;
    private Workplace workplace;

    @BeforeEach
    void aCaseThatNamesSomebody() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        first = open.ledgers().current().measures().findFirst().orElseThrow().measure().id();
        open.measures().recordResult(first, "", RESULT);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    private void show(Robot clerk, Robot.Look look) {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")),
                Homes.in(folder), clerk::stage), new Region());
            return workplace.build();
        }, 1440, 900, look);
        Fx.run(() -> workplace.show("check"));
        Fx.settle();
    }

    private void choose(Robot clerk, Check check) {
        ListView<?> list = clerk.find("#checks", ListView.class);
        Fx.run(() -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains("check=" + check.name()) && list.getItems().get(i).toString().startsWith("Line")) {
                    list.getSelectionModel().select(i);
                    return;
                }
            }
        });
        Fx.settle();
    }

    private List<Check> asked() {
        return open.checks().all().stream().filter(Asked::isOpen).map(one -> one.question().key().check()).toList();
    }

    @Test
    void theCaseIsLookedAtKindByKindAndEachQuestionIsAnsweredOrActedOn(Robot clerk) {
        show(clerk, Robot.Look.USUAL);
        assertThat(clerk.words("#check-count")).isEqualTo(Texts.text("check.count", asked().size(), 0, 0));
        choose(clerk, Check.PARTS_NOT_TOTAL);
        assertThat(clerk.sees("合计为73个，分项相加 18+12+23+4=57。")).isTrue();
        clerk.click("#question-answer");
        assertThat(clerk.sees(Texts.text("check.reason-missing"))).isTrue();
        clerk.type("#question-reason", "其余为团体会员");
        clerk.picture("check-case");
        clerk.press(KeyCode.ENTER);
        assertThat(asked()).doesNotContain(Check.PARTS_NOT_TOTAL);

        choose(clerk, Check.PERSON_NAMED);
        clerk.click("#choice-REMOVE");
        clerk.click("#choice-INITIAL");
        clerk.type("#question-reason", "本人未同意公开");
        clerk.picture("check-person");
        clerk.click("#check-decide");
        assertThat(open.measures().get(first).publicResult()).contains("志愿者张某的经历").doesNotContain("张望舒");
        assertThat(asked()).doesNotContain(Check.PERSON_NAMED);

        choose(clerk, Check.MEASURE_WITHOUT_DEPARTMENT);
        clerk.click("#question-go");
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
        Fx.run(() -> workplace.undo());
        Fx.settle();
        assertThat(open.measures().get(first).publicResult()).contains("张望舒");
    }

    @Test
    void aDocumentIsLookedAtAndChangedOnTheTableOnly(Robot clerk) throws IOException {
        Path file = Files.writeString(folder.resolve("整改通报（送审稿）.txt"), "关于整改情况的通报\n\n" + RESULT + "\n2025需要补缴的会费已补缴。\n");
        show(clerk, Robot.Look.DARK);
        Fx.run(() -> workplace.checks().model().read(file));
        Fx.settle();
        assertThat(clerk.sees(Texts.text("check.of-file", "整改通报（送审稿）.txt"))).isTrue();
        choose(clerk, Check.PERSON_NAMED);
        clerk.type("#question-reason", "本人未同意公开");
        clerk.picture("check-document-dark");
        clerk.click("#check-decide");
        assertThat(clerk.sees(Texts.text("check.of-changed", "整改通报（送审稿）.txt", 1))).isTrue();
        choose(clerk, Check.SIGN_LOST);
        clerk.picture("check-mend-dark");
        clerk.click("#check-mend");
        assertThat(clerk.sees(Texts.text("check.of-changed", "整改通报（送审稿）.txt", 2))).isTrue();
        clerk.click("#check-copy");
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("志愿者张某的经历", "2025年需要补缴").doesNotContain("张望舒");
        save(clerk, folder.resolve("改后.docx"));
        assertThat(new DocumentReader().read(folder.resolve("改后.docx")).source()).startsWith("关于整改情况的通报").contains("志愿者张某的经历", "2025年需要补缴");
        save(clerk, folder.resolve("改后.txt"));
        assertThat(new DocumentReader().read(folder.resolve("改后.txt")).source()).contains("志愿者张某的经历", "2025年需要补缴");
        Fx.run(() -> workplace.checks().save(file));
        Fx.settle();
        assertThat(immediate.problems).singleElement().satisfies(problem -> assertThat(problem).hasMessage("check.save-over"));
        immediate.problems.clear();
        assertThat(Files.readString(file)).as("its file is as it was").contains("张望舒");
        clerk.click("#check-restore");
        assertThat(clerk.sees(Texts.text("check.of-file", "整改通报（送审稿）.txt"))).isTrue();
        Fx.run(() -> workplace.show("history"));
        Fx.settle();
        clerk.picture("check-history");
        Fx.run(() -> workplace.show("check"));
        Fx.settle();
        clerk.click("#check-to-case");
        assertThat(clerk.sees(Texts.text("check.of-case"))).isTrue();
    }

    private void save(Robot clerk, Path target) {
        assertThat(clerk.sees("#check-save")).isTrue();
        Fx.run(() -> workplace.checks().save(target));
        Fx.settle();
        assertThat(clerk.sees(Texts.text("preview.saved", target))).isTrue();
    }

    @Test
    void theNoticeLeadsToWhatIsAskedAboutItsText(Robot clerk) {
        show(clerk, Robot.Look.USUAL);
        Fx.run(() -> workplace.show("notice"));
        Fx.settle();
        clerk.click("#notice-begin");
        Notice begun = open.notices().all().getFirst();
        Fx.run(() -> open.notices().edit(begun.id(), "opening", "学习志愿者张锡彬的事迹。志愿者张锡彬的家属参加。2025需要补缴的会费{措施}笔已补缴。"));
        Fx.run(() -> workplace.show("notice"));
        Fx.settle();
        clerk.click("#notice-check");
        assertThat(Fx.get(workplace::page)).isEqualTo("check");
        assertThat(clerk.sees(Texts.text("check.of-notice", open.notices().look(begun.id()).title()))).isTrue();
        choose(clerk, Check.SIGN_LOST);
        clerk.picture("check-notice-mend");
        clerk.click("#check-mend");
        assertThat(opening(begun)).contains("2025年需要补缴的会费{措施}笔");
        choose(clerk, Check.PERSON_NAMED);
        clerk.type("#question-reason", "本人未同意公开");
        assertThat(clerk.sees(Texts.text("question.alike", 1))).isTrue();
        clerk.picture("check-notice");
        clerk.click("#check-decide");
        assertThat(opening(begun)).startsWith("学习志愿者张某的事迹。志愿者张某的家属参加。");
        Fx.run(() -> workplace.undo());
        Fx.settle();
        assertThat(opening(begun)).as("both in one step").startsWith("学习志愿者张锡彬的事迹。志愿者张锡彬的家属");
        choose(clerk, Check.PERSON_NAMED);
        clerk.click("#question-go");
        assertThat(Fx.get(workplace::page)).isEqualTo("notice");
        assertThat(clerk.words("#paragraph-text")).startsWith("学习志愿者张锡彬");
        clerk.picture("check-to-paragraph");
    }

    private String opening(Notice notice) {
        return open.notices().look(notice.id()).lines().getFirst().source();
    }

    @Test
    void atTwiceTheSizeEverythingStillHasItsPlace(Robot clerk) {
        MeasureId second = open.ledgers().current().measures().skip(1).findFirst().orElseThrow().measure().id();
        open.measures().recordResult(second, "", "2025需要补缴的会费已补缴，2025底前发放补助，走访患儿张望舒。");
        show(clerk, Robot.Look.LARGE);
        choose(clerk, Check.SIGN_LOST);
        assertThat(clerk.sees(Texts.text("question.alike", 1))).isTrue();
        clerk.picture("check-large-mend");
        choose(clerk, Check.PERSON_NAMED);
        clerk.picture("check-large");
        assertThat(clerk.sees(Texts.text("check.do-decide"))).isTrue();
    }
}
