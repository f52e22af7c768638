package zhenggai.ui.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** An office at its rules of supervision: days, numbers, the first responsible person, and its own letters. */
@ExtendWith(Headless.class)
class SupervisionSettingsTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private final List<String> exported = new ArrayList<>();
    private OpenCase open;
    private SupervisionRulesModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.people().add(Person.named("陆知远"));
        model = new SupervisionRulesModel(open, immediate.background);
    }

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theRulesAreSavedAndAWrongOneIsSaidBesideTheButton(Robot clerk) {
        clerk.show(this::screen, 900, 900, Look.USUAL);
        clerk.type("#rules-ask-again", "无");
        clerk.click("#supervision-save");
        assertThat(clerk.sees("“无”不是天数或次数，请填写整数。")).isTrue();
        assertThat(said).isEmpty();
        clerk.type("#rules-ask-again", "7");
        clerk.type("#reply-days-REMINDER", "2");
        clerk.type("#serial-pattern", "示红督");
        clerk.click("#supervision-save");
        assertThat(said).as("a pattern needs year and number").isEmpty();
        clerk.type("#serial-pattern", "示红督〔{年}〕{序号}号");
        assertThat(clerk.words("#serial-example")).endsWith("示红督〔2026〕3号");
        Fx.run(() -> first(clerk).setValue("陆知远"));
        clerk.click("#supervision-save");
        assertThat(open.reminders().rules()).isEqualTo(new SupervisionRules(7, 14, Map.of(ActKind.REMINDER, 2), "示红督〔{year}〕{n}号", "陆知远"));
        assertThat(said).containsExactly("督办设置已保存。");
        Fx.run(open::undo);
        assertThat(open.reminders().rules()).isEqualTo(SupervisionRules.USUAL);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> first(Robot clerk) {
        return clerk.find("#first-responsible", ComboBox.class);
    }

    @Test
    void aLetterWithFaultsIsNotTakenAndOneWithoutIsUntilTheUsualIsAskedFor(Robot clerk) throws Exception {
        clerk.show(this::screen, 900, 900, Look.USUAL);
        Path wrong = Files.writeString(folder.resolve("错.docx"), "wrong");
        Fx.run(() -> model.use(new Desks(), ActKind.REMINDER, wrong, said::add));
        assertThat(clerk.words("#letter-refusal-REMINDER")).isEqualTo("第1段：没有字段“文号”。");
        assertThat(open.letters().all()).isEmpty();
        Path right = Files.writeString(folder.resolve("本会提醒函.docx"), "right");
        Fx.run(() -> model.use(new Desks(), ActKind.REMINDER, right, said::add));
        assertThat(clerk.words("#letter-REMINDER")).isEqualTo("本会提醒函.docx");
        assertThat(clerk.words("#letter-NOTICE")).isEqualTo("通用模板");
        Fx.run(() -> model.export(new Desks(), ActKind.REMINDER, folder.resolve("out.docx"), said::add));
        Fx.run(() -> model.export(new Desks(), ActKind.NOTICE, folder.resolve("usual.docx"), said::add));
        assertThat(exported).containsExactly("REMINDER right", "NOTICE usual");
        Fx.run(() -> clerk.find("恢复通用（提醒函）").requestFocus());
        Fx.settle();
        clerk.click("恢复通用（提醒函）");
        assertThat(open.letters().all()).isEmpty();
        assertThat(clerk.words("#letter-REMINDER")).isEqualTo("通用模板");
    }

    @Test
    void whatIsSaidAboutALetterIsStillThereWhenTheCaseWasReadAgain(Robot clerk) throws Exception {
        Held held = new Held();
        model = new SupervisionRulesModel(open, held.background);
        clerk.show(this::screen, 900, 900, Look.USUAL);
        Fx.run(held::work);
        Path letter = Files.writeString(folder.resolve("本会提醒函.docx"), "hinted");
        Fx.run(() -> model.use(new Desks(), ActKind.REMINDER, letter, said::add));
        Fx.run(held::work);
        assertThat(clerk.words("#letter-REMINDER")).isEqualTo("本会提醒函.docx");
        assertThat(clerk.words("#letter-refusal-REMINDER")).isEqualTo("第2段：图片只在 Word 中保留。");
        assertThat(held.problems).isEmpty();
    }

    @Test
    void everyLook(Robot robot) {
        open.letters().use(ActKind.REMINDER, "示例市红十字会党组巡察整改工作领导小组办公室提醒函模板（2026年修订版）.docx", new byte[] {1});
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            look(robot, look, look.percent() == 200 ? "-200" : look.dark() ? "-dark" : "");
        }
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, "-en");
    }

    private void look(Robot robot, Look look, String name) {
        robot.show(this::screen, 1024, 900, look);
        robot.picture("supervision-settings" + name);
        assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
        assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
        Fx.run(robot.stage()::hide);
    }

    private Parent screen() {
        open.whenChanged(touched -> model.reload());
        ScrollPane scroll = new ScrollPane(new SupervisionSettings(model, said::add, new Desks()).build());
        scroll.setFitToWidth(true);
        return scroll;
    }

    /** A desk that finds one fault in the word "wrong" and has one hint about the word "hinted". */
    private final class Desks implements LetterDesk {
        @Override
        public Checked check(ActKind kind, Path file) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                return new Checked(bytes, new String(bytes, java.nio.charset.StandardCharsets.UTF_8).equals("wrong") ? List.of("第1段：没有字段“文号”。") : List.of(),
                    new String(bytes, java.nio.charset.StandardCharsets.UTF_8).equals("hinted") ? List.of("第2段：图片只在 Word 中保留。") : List.of());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void export(ActKind kind, byte @Nullable [] own, Path to) {
            exported.add(kind + " " + (own == null ? "usual" : new String(own, java.nio.charset.StandardCharsets.UTF_8)));
        }
    }
}
