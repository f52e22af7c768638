package zhenggai.ui.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.ui.supervision.draft.DraftModel;

/** The pages of a draft that is written faster than they are drawn. */
@ExtendWith(Headless.class)
class PagePreviewTest {
    @TempDir
    Path folder;

    private final Held held = new Held();
    private OpenCase open;

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void pagesOfTheDraftAsItWasBeforeDoNotComeAfterAll(Robot clerk) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        ObjectProperty<DraftModel.Look> look = new SimpleObjectProperty<>(look("请落实"));
        clerk.show(() -> (Parent) new PagePreview(open, held.background).of(look), 700, 900, Look.USUAL);
        Fx.run(held::work);
        Fx.run(() -> look.set(look("请于本周落实")));
        Fx.run(held::print);
        assertThat(clerk.sees("#pages-making")).as("the newest are still being made").isTrue();
        Fx.run(held::work);
        Fx.run(held::print);
        assertThat(clerk.sees("#pages-making")).isFalse();
    }

    private DraftModel.Look look(String requirement) {
        Act act = open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("张䶮"), List.of(), List.of(Desk.measure(open, 0).id()), new Demand("", requirement, 5, null), "办公室", open.today()));
        return new DraftModel.Look(null, List.of(), act, "");
    }
}
