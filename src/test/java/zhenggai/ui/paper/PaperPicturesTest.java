package zhenggai.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.PaperKind;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.paper.design.DesignModel;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** The papers on the screen in every look and state, as pictures under target/pictures for people to look at; nothing may fail or be cut on the way. */
@ExtendWith(Headless.class)
class PaperPicturesTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private final List<String> said = new ArrayList<>();
    private PaperModel model;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theSampleInEveryLook(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            String suffix = look.percent() == 200 ? "-200" : look.dark() ? "-dark" : "";
            robot.show(this::screen, 1240, 820, look);
            robot.picture("papers-progress" + suffix);
            choose(PaperKind.EXTENSIONS);
            robot.picture("papers-extensions" + suffix);
            choose(PaperKind.PERSON);
            robot.click("整页");
            robot.picture("papers-persons" + suffix);
            choose(PaperKind.HANDOVER);
            robot.picture("papers-handover-refused" + suffix);
            assertThat(robot.find("#ask-successor").getParent().getParent().isVisible()).as("what it asks for can be answered").isTrue();
            assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
            assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
            choose(PaperKind.PROGRESS);
            robot.click("#paper-print");
            robot.picture("papers-print" + suffix);
            Fx.run(robot.stage()::hide);
        }
    }

    @Test
    void everyPaper(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        robot.show(this::screen, 1240, 820, Look.USUAL);
        robot.click("整页");
        for (PaperKind kind : List.of(PaperKind.SUMMARY, PaperKind.OVERDUE, PaperKind.CLEARANCE, PaperKind.CLOSE_OUT, PaperKind.REPORT, PaperKind.WALL_CHART)) {
            choose(kind);
            assertThat(model.proofProperty().get()).as(kind.name()).isNotNull();
            robot.picture("papers-kind-" + kind);
        }
    }

    @Test
    void theSampleInEnglish(Robot robot) {
        Texts.speak(Locale.ENGLISH);
        open = Sample.open(folder.resolve("sample.zgt"));
        robot.show(this::screen, 1240, 820, Look.USUAL);
        robot.picture("papers-progress-en");
        assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
    }

    @Test
    void anEmptyCase(Robot robot) {
        open = new Desk().cases.create(folder.resolve("a.zgt"), "示例市红十字会");
        robot.show(this::screen, 1240, 820, Look.USUAL);
        robot.picture("papers-empty");
        choose(PaperKind.PERSON);
        robot.picture("papers-empty-refused");
    }

    @Test
    void theDesigner(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            String suffix = look.percent() == 200 ? "-200" : look.dark() ? "-dark" : "";
            robot.show(this::screen, 1240, 900, look);
            robot.click("#paper-design");
            robot.picture("design" + suffix);
            Fx.run(() -> robot.find("#design-width").requestFocus());
            robot.type("1");
            robot.picture("design-refused" + suffix);
            assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
            assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
            Fx.run(() -> robot.find("#design", javafx.scene.Parent.class).lookupAll(".scroll-pane").forEach(pane -> ((javafx.scene.control.ScrollPane) pane).setVvalue(1)));
            robot.picture("design-below" + suffix);
            Fx.run(robot.stage()::hide);
        }
    }

    private void choose(PaperKind kind) {
        Fx.run(() -> model.choose(kind, ""));
        Fx.settle();
    }

    private Parent screen() {
        model = new PaperModel(open, immediate.background, ZoneOffset.UTC);
        open.whenChanged(touched -> model.reload());
        return new PaperScreen(model, new DesignModel(open, immediate.background, model),
            new PaperScreen.Ground(immediate.background, new Notices(), new Remembered(folder.resolve("settings")), said::add, issue -> said.add(issue.title() + issue.number()))).build();
    }
}
