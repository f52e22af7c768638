package zhenggai.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.words.Texts;

/** A clerk merges what her colleague did on a copy and decides where both differ. */
@ExtendWith(Headless.class)
class MergeDialogTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Held held = new Held();
    private final List<String> said = new ArrayList<>();
    private Locale spoken;
    private OpenCase open;
    private Path other;
    private MergeModel model;

    @BeforeEach
    void twoCopies() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        Path file = folder.resolve("案卷.zgt");
        desk.smallCase(file).close();
        other = Files.copy(file, folder.resolve("乙.zgt"));
        open = desk.cases.open(file);
        open.measures().reword(Desk.measure(open, 0).id(), "制定学习实施细则，报局党组会审议后印发执行");
        open.measures().promise(Desk.measure(open, 1).id(), "2026年9月30日前");
        open.measures().promise(Desk.measure(open, 2).id(), "2026年9月30日前");
        try (OpenCase theirs = desk.cases.open(other)) {
            theirs.measures().reword(Desk.measure(theirs, 0).id(), "制定学习制度");
            theirs.measures().promise(Desk.measure(theirs, 1).id(), "2026年12月底前");
            theirs.measures().remove(List.of(Desk.measure(theirs, 2).id()));
            theirs.measures().recordResult(Desk.measure(theirs, 0).id(), "已印发", "");
        }
        model = new MergeModel(open, held.background, other);
    }

    @AfterEach
    void end() {
        open.close();
        Texts.speak(spoken);
    }

    private void show(Robot clerk, Look look) {
        clerk.show(StackPane::new, look.percent() > 100 ? 1440 : 1280, look.percent() > 100 ? 900 : 800, look);
        Fx.run(() -> model.look(() -> new MergeDialog(model).show(clerk.stage(), said::add)));
        Fx.run(held::work);
    }

    @Test
    void nothingIsMergedUntilEveryLineIsDecidedAndThenAsItWas(Robot clerk) {
        show(clerk, Look.USUAL);
        clerk.picture("merge-undecided");
        assertThat(CutWords.in(clerk.find("#merge-apply").getScene().getRoot())).isEmpty();
        assertThat(model.lines()).hasSize(3);
        assertThat(clerk.find("#merge-apply").isDisabled()).isTrue();
        clerk.click("#merge-take-mine");
        assertThat(model.undecidedProperty().get()).isEqualTo(2);
        assertThat(clerk.find("#merge-conflicts", TableView.class).getSelectionModel().getSelectedIndex()).as("the next to decide").isEqualTo(1);
        clerk.click("#merge-take-theirs");
        clerk.click("#merge-take-mine");
        clerk.picture("merge-decided");
        clerk.click("#merge-apply");
        Fx.run(held::work);
        assertThat(said).singleElement().asString().startsWith("已合并");
        assertThat(clerk.all("#merge-apply", javafx.scene.Node.class)).isEmpty();
        assertThat(Desk.measure(open, 0).text()).isEqualTo("制定学习实施细则，报局党组会审议后印发执行");
        assertThat(Desk.measure(open, 0).resultText()).isEqualTo("已印发");
        assertThat(Desk.measure(open, 1).deadline().words()).isEqualTo("2026年12月底前");
        assertThat(open.ledgers().current().measures()).hasSize(4);
        open.undo();
        assertThat(Desk.measure(open, 0).resultText()).isEmpty();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void allCanBeDecidedAlikeAndLargeLettersHaveRoom(Robot clerk) {
        show(clerk, Look.LARGE);
        clerk.click("#merge-all-theirs");
        clerk.picture("merge-large");
        clerk.click("#merge-apply");
        Fx.run(held::work);
        assertThat(Desk.measure(open, 0).text()).isEqualTo("制定学习制度");
        assertThat(open.ledgers().current().measures()).hasSize(3);
    }

    @Test
    void aForeignCaseIsAProblemAndNoDialog(Robot clerk) {
        Path foreign = folder.resolve("别家.zgt");
        desk.cases.create(foreign, "别家").close();
        model = new MergeModel(open, held.background, foreign);
        show(clerk, Look.DARK);
        assertThat(clerk.all("#merge-apply", javafx.scene.Node.class)).isEmpty();
        assertThat(held.problems).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("merge.foreign"));
    }
}
