package zhenggai.ui.supervision.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.supervision.follow.FollowModel.Step;

/** What can be noted of an act: once, however often Enter is pressed before it is, and never as if something were owed that is not. */
class FollowModelTest {
    @TempDir
    Path folder;

    private final Held held = new Held();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aSignatureIsNotedOnceHoweverOftenEnterIsPressed() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        Act act = open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("张䶮"), List.of(), List.of(Desk.measure(open, 0).id()), new Demand("", "请落实", 5, null), "办公室", open.today()));
        FollowModel model = new FollowModel(open, held.background, act.id(), new Drafts(), said::add);
        model.reload();
        held.work();
        model.signedBy().textProperty().set("张䶮");
        model.sign();
        model.sign();
        held.work();
        assertThat(said).hasSize(1);
        open.undo();
        assertThat(open.acts().get(act.id()).receipt()).as("one step, one undo").isNull();
        model.sign();
        held.work();
        assertThat(said).as("what is pressed afterwards counts").hasSize(2);
    }

    @Test
    void anOutcomeIsOptionalWhereNoReplyIsAskedFor() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        assertThat(seen(ActKind.SITE_CHECK, null).isOptional(Step.JUDGE)).isTrue();
        FollowModel.Seen asked = seen(ActKind.NOTICE, 5);
        assertThat(asked.isOptional(Step.JUDGE)).as("a reply is to come and to be judged").isFalse();
        assertThat(asked.isOptional(Step.SIGN)).isFalse();
    }

    private FollowModel.Seen seen(ActKind kind, @Nullable Integer replyDays) {
        Act act = open.acts().issue(new ActDraft(kind, Receiver.named("张䶮"), List.of(), List.of(Desk.measure(open, 0).id()), new Demand("现场查看", "请落实", replyDays, null), "办公室", open.today()));
        FollowModel model = new FollowModel(open, held.background, act.id(), new Drafts(), said::add);
        model.reload();
        held.work();
        return model.seenProperty().get();
    }
}
