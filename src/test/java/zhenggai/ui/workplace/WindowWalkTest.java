package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** A clerk's first hour at the real window, with real threads: read a notice, accept it, assign, report, submit, undo, print. */
@ExtendWith(Headless.class)
class WindowWalkTest {
    @TempDir Path dir;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private OpenCase open;
    private Workplace workplace;
    private Robot robot;

    @AfterEach
    void leave() {
        worker.close();
        open.close();
    }

    @Test
    void aNoticeIsReadAcceptedAssignedReportedSubmittedUndoneAndPrinted(Robot clerk) throws IOException {
        robot = clerk;
        open = new Desk().cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
        robot.show(() -> {
            Background background = new Background(worker, Platform::runLater, problems::add);
            workplace = new Workplace(open, new Ground(background, new Notices(), new Remembered(dir), Homes.in(dir), robot::stage), new Region());
            return workplace.build();
        });
        readsAndAccepts();
        choosesTheFirstMeasure();
        assigns();
        reportsProgress();
        submits();
        undoes();
        prints();
        assertThat(problems).isEmpty();
    }

    private void readsAndAccepts() throws IOException {
        clickWhenSeen(Texts.text("ledger.empty.import"));
        String notice = new String(getClass().getResourceAsStream("/zhenggai/sample/notice.txt").readAllBytes(), StandardCharsets.UTF_8);
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(notice);
            Clipboard.getSystemClipboard().setContent(content);
        });
        clickWhenSeen(Texts.text("intake.paste"));
        robot.until(() -> open.ledgers().current().inspections().isEmpty() && robot.sees(Texts.text("intake.accept")));
        robot.picture("walk-1-read");
        clickWhenSeen(Texts.text("intake.accept"));
        robot.until(() -> open.ledgers().current().measures().count() == 46);
    }

    private void choosesTheFirstMeasure() {
        clickWhenSeen("1-1");
        robot.until(() -> robot.sees("#measure-text"));
    }

    private void assigns() {
        robot.click("#names-RESPONSIBLE_PERSON");
        robot.type("张䶮");
        robot.press(KeyCode.ENTER);
        robot.until(() -> first().names(Role.RESPONSIBLE_PERSON).equals(List.of("张䶮")));
    }

    private void reportsProgress() {
        clickWhenSeen("#progress");
        robot.until(() -> robot.sees("#progress-done"));
        robot.type("#progress-done", "实施细则已形成初稿，正在征求意见。");
        robot.click("#progress-report");
        robot.until(() -> first().measure().state() == MeasureState.UNDER_WAY);
        robot.picture("walk-2-progress");
    }

    private void submits() {
        clickWhenSeen("#content");
        clickWhenSeen("#step-SUBMIT");
        clickWhenSeen(Texts.text("panel.to-result"));
        robot.until(() -> robot.sees("#measure-result"));
        robot.type("#measure-result", "实施细则已印发，第一季度学习已按细则组织。");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> !first().measure().resultText().isEmpty());
        clickWhenSeen("#step-done");
        robot.until(() -> first().measure().state() == MeasureState.SUBMITTED);
        robot.picture("walk-3-submitted");
    }

    private void undoes() {
        String undo = Texts.text("window.undo", Texts.text("measure.submit"));
        robot.until(() -> robot.sees(undo));
        robot.click(robot.find(undo, Labeled.class));
        robot.until(() -> first().measure().state() == MeasureState.UNDER_WAY);
    }

    private void prints() throws IOException {
        clickWhenSeen(Texts.text("window.paper"));
        robot.until(() -> robot.sees(".page-shadow"));
        robot.picture("walk-4-paper");
        Path pdf = dir.resolve("整改进展表.pdf");
        Fx.run(() -> workplace.save(pdf));
        robot.until(() -> pdf.toFile().length() > 0);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("示例市红十字会", "张䶮");
        }
    }

    private MeasureLeaf first() {
        return open.ledgers().current().measures().toList().getFirst();
    }

    private void clickWhenSeen(String what) {
        robot.until(() -> robot.sees(what));
        robot.click(what);
    }
}
