package zhenggai.ui.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.ui.panel.Drafts;

/** A public wording that is typed gives way to what is proposed only when that is taken over. */
class WordedModelTest {
    private static final String CODE = "1-1";

    @TempDir
    Path folder;

    private final Held held = new Held();
    private OpenCase open;
    private WordedModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        WordingModel wordings = new WordingModel(open, held.background, said -> { });
        wordings.reload();
        held.work();
        model = new WordedModel(wordings, CODE, new Drafts());
        model.reload();
        model.published().textProperty().set("已制定细则");
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhereTheProposalIsNotTakenOver() {
        open.wordings().write(worded().wording(), "别人写的");
        model.accept();
        held.work();
        assertThat(model.refusalProperty().get()).isNotEmpty();
        assertThat(model.published().text()).isEqualTo("已制定细则");
    }

    @Test
    void whatWasTypedIsNotWrittenAfterTheProposalWasTakenOver() {
        model.accept();
        model.leave();
        held.work();
        assertThat(worded().state()).isEqualTo(WordingState.ACCEPTED);
        assertThat(model.published().dirtyProperty().get()).isFalse();
    }

    private Worded worded() {
        return open.wordings().all().stream().filter(one -> one.code().equals(CODE)).findFirst().orElseThrow();
    }
}
