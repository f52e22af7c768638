package zhenggai.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.casework.notice.Notices;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.Office;
import zhenggai.domain.spine.Days;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.notice.paragraph.ParagraphModel;
import zhenggai.ui.notice.paragraph.ParagraphPanel;
import zhenggai.ui.notice.version.VersionsModel;
import zhenggai.ui.notice.wording.WordedModel;
import zhenggai.ui.notice.wording.WordedPanel;
import zhenggai.ui.notice.wording.WordingModel;
import zhenggai.ui.notice.wording.WordingScreen;
import zhenggai.ui.panel.Drafts;
import zhenggai.words.Texts;

/** A clerk at the notice: it is begun, written, saved, read through and signed, and the public wordings are decided. */
@ExtendWith(Headless.class)
class NoticeScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;
    private Robot clerk;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aNoticeIsBegunWrittenReadThroughAndSigned(Robot robot) {
        open = Sample.open(folder.resolve("示例.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        choose("measure/4");
        clerk.write("#paragraph-text", "挂图推进改革，已销号{已销号}条。");
        assertThat(clerk.words("#paragraph-preview")).isEqualTo("一是挂图推进改革，已销号24条。");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(line("measure/4").follow()).isEqualTo(Follow.EDITED);
        Fx.run(() -> open.wordings().write(open.wordings().all().stream().filter(one -> one.code().equals("2-1")).findFirst().orElseThrow().wording(), "挂图推进改革任务，完成9项。"));
        Fx.settle();
        assertThat(line("measure/4").follow()).isEqualTo(Follow.CHANGED);
        assertThat(clerk.all(".status-badge", Label.class)).extracting(Label::getText).as("each sign has its word").isNotEmpty().allMatch(words -> words.codePoints().filter(Character::isIdeographic).count() > 1);
        clerk.picture("notice-changed");
        clerk.pressButton("#paragraph-keep");
        assertThat(line("measure/4").follow()).isEqualTo(Follow.EDITED);

        clerk.write("#paragraph-text", "共{没有}条");
        assertThat(clerk.sees("不是可用的自动统计数：{没有}")).isTrue();
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(clerk.sees("{没有} 不是可用的自动统计数（“共{没有}条”第 2 个字处）。")).isTrue();
        assertThat(line("measure/4").source()).isEqualTo("挂图推进改革，已销号{已销号}条。");
        clerk.press(KeyCode.ESCAPE);

        clerk.write("#paragraph-added", "特此说明。");
        clerk.pressButton("#paragraph-add");
        assertThat(chosen()).returns("特此说明。", Line::text).returns("measure/4", Line::place);
        Fx.run(() -> clerk.find("#notice-outline").requestFocus());
        clerk.press(KeyCode.ALT, KeyCode.UP);
        assertThat(chosen()).returns("finding/2", Line::place);
        clerk.press(KeyCode.DELETE);
        assertThat(drafting().lines()).filteredOn(Line::isAdded).hasSize(1);
        choose("next/look-back");
        Fx.run(() -> clerk.find("#notice-outline").requestFocus());
        clerk.press(KeyCode.DELETE);
        assertThat(line("next/look-back").follow()).isEqualTo(Follow.LEFT_OUT);
        clerk.pressButton("#paragraph-follow");
        assertThat(line("next/look-back").follow()).isEqualTo(Follow.FOLLOWS);

        clerk.write("#notice-until", "自2026年9月1日起15个工作日");
        assertThat(clerk.all(".text-muted", Label.class)).extracting(Label::getText)
            .anyMatch(words -> words.startsWith("起算日 2026年9月1日（周二），当日计入；共15个工作日，只计工作日；周末不计：") && words.contains("到期日 2026年9月20日"));
        clerk.picture("notice-working-days");
        clerk.press(KeyCode.ENTER);
        assertThat(drafting().notice().period()).isEqualTo(new Days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 20)));
        assertThat(clerk.find("#notice-from", TextInputControl.class).getText()).isEqualTo("2026年9月1日");
        clerk.write("#notice-until", "2026-9-20");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.all(".text-muted", Label.class)).extracting(Label::getText).anyMatch(words -> words.endsWith("调休上班，是工作日。"));
        assertThat(clerk.words("#notice-check")).isEqualTo("体检（待核对 1 条）");
        choose("measure/2");
        clerk.write("#paragraph-text", "学习志愿者张锡彬的事迹，电话0763-3373731。");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(clerk.words("#notice-check")).isEqualTo("体检（待核对 3 条）");
        Office office = open.office().get();
        Fx.run(() -> open.office().edit(new Office(office.name(), office.partyOrganisation(), new Contact("0763-3373731", "", ""))));
        Fx.settle();
        assertThat(clerk.words("#notice-check")).as("the office's own telephone is known").isEqualTo("体检（待核对 2 条）");
        clerk.click("#notice-check");
        assertThat(said).singleElement().satisfies(words -> assertThat(open.checks().about(new DocumentReader().read(words))).filteredOn(Asked::isOpen).hasSize(2));
        clerk.pressButton("#notice-save");
        clerk.pressButton("#notice-review");
        assertThat(clerk.sees("请写明审核人。")).isTrue();
        clerk.write("#notice-reviewer", "欧阳静");
        clerk.pressButton("#notice-review");
        assertThat(clerk.sees("本版体检还有 2 条待核对；可以签字，签字前请再核对一遍。")).isTrue();
        assertThat(clerk.sees("还有 41 条公开表述仍为程序拟稿，未经确认；可以签字，签字前请再核对一遍。")).isTrue();
        clerk.picture("notice-to-sign");
        clerk.write("#notice-signer", "陆知远");
        clerk.pressButton("#notice-sign");
        Version signed = drafting().versions().getLast();
        assertThat(signed.isSigned()).isTrue();
        assertThat(drafting().notice().fixed()).isEqualTo(signed.number());
        choose("measure/4");
        assertThat(clerk.find("#paragraph-text", TextInputControl.class).isEditable()).isFalse();
        assertThat(chosen()).returns(Follow.FIXED, Line::follow).returns("一是挂图推进改革，已销号24条。", Line::whole);
        clerk.picture("notice-signed");
        clerk.pressButton("#notice-write-on");
        assertThat(drafting().notice().isFixed()).isFalse();
        clerk.write("#paragraph-text", "挂图推进改革。");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        Fx.run(() -> clerk.find("#notice-kind", ComboBox.class).getSelectionModel().select(1));
        Fx.settle();
        clerk.click("#notice-begin");
        choose(1, "progress/rate");
        assertThat(clerk.words("#notice-facts")).startsWith("共 ");
        clerk.picture("notice-report");
        Fx.run(() -> clerk.find("#notice-kind", ComboBox.class).getSelectionModel().select(0));
        Fx.settle();
        assertThat(clerk.words("#notice-compared")).isEqualTo("相同 78 段，改动 1 段，增加 0 段，减少 0 段");
        clerk.picture("notice-compared");
    }

    @Test
    void aWordingIsTakenOverKeptBackAndReleased(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        clerk.picture("notice-empty");
        clerk.click("#notice-begin");
        assertThat(chosenTitle()).contains("七届市委第五轮巡察");
        clerk.click("公开表述");
        Fx.run(() -> clerk.find("#wordings", TableView.class).getSelectionModel().select(1));
        Fx.settle();
        clerk.pressButton("#wording-accept");
        assertThat(open.wordings().all().get(1).state()).isEqualTo(WordingState.ACCEPTED);
        clerk.write("#wording-public", "已制定学习实施细则。");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(open.wordings().all().get(1).state()).isEqualTo(WordingState.EDITED);
        assertThat(flow("#difference-was")).isEqualTo("制定学习实施细则");
        assertThat(flow("#difference-now")).isEqualTo("已制定学习实施细则。");
        clerk.picture("notice-wording");
        clerk.pressButton("#wording-keep-back");
        assertThat(open.wordings().all().get(1).state()).isEqualTo(WordingState.WITHHELD);
        clerk.pressButton("#wording-release");
        clerk.pressButton("#wording-accept-all");
        assertThat(said).containsExactly("已采用 3 条公开表述建议。");
        assertThat(open.wordings().all()).noneMatch(worded -> worded.state() == WordingState.PROPOSED);
        Fx.run(open::undo);
        Fx.settle();
        clerk.click("#wording-filter-PROPOSED");
        TableView<?> proposed = clerk.find("#wordings", TableView.class);
        assertThat(proposed.getItems()).hasSize(3);
    }

    @Test
    void everyLook(Robot robot) {
        open = Sample.open(folder.resolve("示例.zgt"));
        open.notices().edit(drafting().notice().id(), "measure/2", "深化研讨转化，形成调研报告4篇。");
        open.notices().add(drafting().notice().id(), "measure/2", Rank.TEXT, "以上情况特此说明。");
        open.notices().leaveOut(drafting().notice().id(), "next/look-back");
        look(robot, Look.USUAL, 1440, 900, "");
        look(robot, Look.DARK, 1280, 800, "-dark");
        look(robot, Look.LARGE, 1280, 800, "-200");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1024, 700, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        choose("measure/2");
        picture("notice-text" + name);
        if (clerk.sees(Texts.text("notices.tab.versions"))) {
            clerk.click(Texts.text("notices.tab.versions"));
            picture("notice-versions" + name);
        }
        clerk.click(Texts.text("notices.tab.wordings"));
        Fx.run(() -> clerk.find("#wordings", TableView.class).getSelectionModel().select(1));
        Fx.settle();
        picture("notice-wordings" + name);
        Fx.run(robot.stage()::hide);
    }

    private String flow(String id) {
        return clerk.find(id, TextFlow.class).getChildren().stream().map(Text.class::cast).map(Text::getText).collect(Collectors.joining());
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private String chosenTitle() {
        return clerk.words("#notice-title");
    }

    private Drafting drafting() {
        return open.notices().look(open.notices().all().getFirst().id());
    }

    private Line line(String key) {
        return drafting().lines().stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }

    private Line chosen() {
        ListView<?> outline = clerk.find("#notice-outline", ListView.class);
        return (Line) clerk.look(() -> outline.getSelectionModel().getSelectedItem());
    }

    private void choose(String key) {
        choose(0, key);
    }

    /** @param document of those that were begun */
    private void choose(int document, String key) {
        Notices notices = open.notices(ReportPassages.WORDS);
        int index = notices.look(notices.all().get(document).id()).lines().stream().map(Line::key).toList().indexOf(key);
        ListView<?> outline = clerk.find("#notice-outline", ListView.class);
        Fx.run(() -> {
            outline.getSelectionModel().clearAndSelect(index);
            outline.scrollTo(Math.max(0, index - 4));
        });
        Fx.settle();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        NoticeModel model = new NoticeModel(open, immediate.background);
        WordingModel wordings = new WordingModel(open, immediate.background, said::add);
        open.whenChanged(touched -> {
            model.reload();
            wordings.reload();
        });
        Drafts drafts = new Drafts();
        Remembered remembered = new Remembered(folder.resolve("user"));
        return new NoticeScreen(model, remembered, new NoticeScreen.Outside() {
            @Override
            public ParagraphPanel panel(String key) {
                return new ParagraphPanel(new ParagraphModel(model, key, drafts));
            }

            @Override
            public VersionsModel versions() {
                return new VersionsModel(model, drafts);
            }

            @Override
            public Parent wordings() {
                return new WordingScreen(wordings, remembered, code -> new WordedPanel(new WordedModel(wordings, code, drafts))).build();
            }

            @Override
            public void check() {
                said.add(model.lookProperty().get().drafting().reading().plain());
            }

            @Override
            public void publish() {
                said.add("publish");
            }

            @Override
            public void print() {
                said.add("print");
            }
        }).build();
    }
}
