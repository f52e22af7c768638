package zhenggai.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.paper.Watch;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.words.Texts;

/** A clerk at the issued reports: none yet, the frozen pages, two compared, one saved again byte for byte. */
@ExtendWith(Headless.class)
class IssuesScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<PaperRequest> shown = new ArrayList<>();
    private OpenCase open;
    private IssuesModel model;

    @BeforeEach
    void begin() {
        open = Sample.open(folder.resolve("sample.zgt"));
    }

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void noneYetIsExplained(Robot clerk) {
        clerk.show(this::screen, 1240, 820, Look.USUAL);
        clerk.picture("issues-empty");
        assertThat(clerk.sees("还没有印发过材料")).isTrue();
        clerk.click("去打印报表");
        assertThat(shown).containsExactly((PaperRequest) null);
    }

    @Test
    void twoAreChosenByKeysAndCompared(Robot clerk) {
        Issue first = issue(PaperKind.PROGRESS);
        Issue second = issue(PaperKind.PROGRESS);
        clerk.show(this::screen, 1240, 820, Look.USUAL);
        assertThat(model.frozenProperty().get().issue()).as("the newest is in sight").isEqualTo(second);
        clerk.click("与现在相比");
        Fx.run(() -> clerk.find("#issues").requestFocus());
        clerk.press(KeyCode.SHIFT, KeyCode.DOWN);
        clerk.picture("issues-two");
        clerk.click("比较这两期");
        assertThat(shown).containsExactly(PaperRequest.of(PaperKind.PROGRESS, open.today()).since(Since.of(second)),
            PaperRequest.of(PaperKind.PROGRESS, open.today()).asOf(second.issuedAt()).since(Since.of(first)));
    }

    @Test
    void aReportIsSavedAgainByteForByteAndUndoTakesItFromTheList(Robot clerk) throws Exception {
        Issue issue = issue(PaperKind.PROGRESS);
        clerk.show(this::screen, 1240, 820, Look.USUAL);
        Path again = folder.resolve("again.pdf");
        Fx.run(() -> new SheetExport(immediate.background, new Notices()).save(model.frozenProperty().get().paper(), again));
        assertThat(Files.readAllBytes(again)).isEqualTo(open.issues().pages(issue.id()));
        Fx.run(() -> open.undo());
        assertThat(clerk.sees("还没有印发过材料")).isTrue();
        assertThat(model.frozenProperty().get()).isNull();
    }

    @Test
    void everyLook(Robot robot) {
        issue(PaperKind.PROGRESS);
        issue(PaperKind.EXTENSIONS);
        issue(PaperKind.SUMMARY);
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            robot.show(this::screen, 1240, 820, look);
            robot.picture("issues" + (look.percent() == 200 ? "-200" : look.dark() ? "-dark" : ""));
            assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
            assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
            Fx.run(robot.stage()::hide);
        }
        Texts.speak(Locale.ENGLISH);
        robot.show(this::screen, 1240, 820, Look.USUAL);
        Fx.run(() -> robot.find("#issues", ListView.class).getSelectionModel().clearAndSelect(2));
        robot.picture("issues-en");
        assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
    }

    private Issue issue(PaperKind kind) {
        PaperRequest request = PaperRequest.of(kind, open.today());
        return open.issues().issue(request, new PaperPress(request, null, PaperFonts.bundled(), ZoneOffset.UTC, Watch.NONE));
    }

    private Parent screen() {
        model = new IssuesModel(open, immediate.background, ZoneOffset.UTC);
        open.whenChanged(touched -> model.reload());
        return new IssuesScreen(model, new IssuesScreen.Outside() {
            @Override
            public void show(PaperRequest request) {
                shown.add(request);
            }

            @Override
            public void toPapers() {
                shown.add(null);
            }
        }, new IssuesScreen.Ground(immediate.background, new Notices(), new Remembered(folder.resolve("settings")))).build();
    }
}
