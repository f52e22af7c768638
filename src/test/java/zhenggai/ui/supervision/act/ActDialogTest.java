package zhenggai.ui.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.ui.supervision.draft.Beginning;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.look.ActPapers;

/** An impatient clerk at the dialog of an act, on a PC whose disk is slow. */
@ExtendWith(Headless.class)
class ActDialogTest {
    @TempDir
    Path folder;

    private final Held held = new Held();
    private final List<Act> issued = new ArrayList<>();
    private final List<List<Act>> printed = new ArrayList<>();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void whateverIsPressedWhileAnActIsBeingIssuedItGetsOneNumber(Robot clerk) {
        show(clerk, Receiver.named("张䶮"));
        clerk.click("#act-issue");
        assertThat(clerk.find("#act-issue").isDisabled()).isTrue();
        assertThat(clerk.find("#act-issue-print").isDisabled()).isTrue();
        clerk.click("#act-issue");
        clerk.click("#act-issue-print");
        Fx.run(held::work);
        assertThat(open.acts().all()).hasSize(1);
        assertThat(issued).hasSize(1);
        assertThat(printed).isEmpty();
        assertThat(clerk.all("#act-issue", javafx.scene.Node.class)).as("the dialog has closed").isEmpty();
    }

    @Test
    void afterARefusalItCanBeIssuedAgain(Robot clerk) {
        show(clerk, Receiver.named(""));
        clerk.click("#act-issue");
        Fx.run(held::work);
        assertThat(open.acts().all()).isEmpty();
        assertThat(clerk.find("#act-issue").isDisabled()).isFalse();
        clerk.scrollTo("#act-to");
        clerk.type("#act-to", "张䶮");
        clerk.click("#act-issue-print");
        Fx.run(held::work);
        assertThat(printed).containsExactly(issued);
    }

    private void show(Robot clerk, Receiver to) {
        clerk.show(StackPane::new, 1280, 800, Look.USUAL);
        Beginning beginning = new Beginning(ActKind.NOTICE, to, List.of(), List.of(Desk.measure(open, 0).id()));
        Fx.run(() -> new ActDialog(new DraftModel(open, held.background, beginning), look -> new Label(), new Papers()).show(clerk.stage(), issued::add));
        Fx.run(held::work);
        clerk.scrollTo("#act-issued-by");
        clerk.type("#act-issued-by", "陆知远");
    }

    /** A printer that only notes. */
    private final class Papers implements ActPapers {
        @Override
        public void print(List<Act> acts) {
            printed.add(acts);
        }

        @Override
        public void save(List<Act> acts) {
            throw new AssertionError("nobody saves");
        }
    }
}
