package zhenggai.ui.notice.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.spine.Days;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.panel.Drafts;

/** A paragraph that is typed is there until the case has it, or has done without it. */
class ParagraphModelTest {
    private static final String KEY = "opening";

    @TempDir
    Path folder;

    private final Held held = new Held();
    private OpenCase open;
    private NoticeId document;
    private NoticeModel notice;
    private ParagraphModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        document = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE).id();
        notice = new NoticeModel(open, held.background);
        notice.reload();
        held.work();
        model = new ParagraphModel(notice, KEY, new Drafts());
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void whatIsToBeAddedStaysWhereItIsRefusedAndIsAddedOnce() {
        model.added().textProperty().set("共{没有}条");
        model.add();
        held.work();
        assertThat(held.problems).singleElement().isInstanceOf(Refused.class);
        assertThat(model.added().text()).isEqualTo("共{没有}条");
        model.added().textProperty().set("特此说明。");
        model.add();
        model.add();
        held.work();
        assertThat(model.added().text()).isEmpty();
        assertThat(lines()).filteredOn(Line::isAdded).extracting(Line::text).containsExactly("特此说明。");
        assertThat(notice.wantedProperty().get()).startsWith("own/");
        assertThat(held.problems).hasSize(1);
    }

    @Test
    void whatIsTypedStaysWhereLeavingTheParagraphOutIsRefused() {
        model.text().textProperty().set("根据统一部署");
        sign();
        model.leaveOut();
        held.work();
        assertThat(held.problems).singleElement().isInstanceOf(Refused.class);
        assertThat(model.text().text()).isEqualTo("根据统一部署");
    }

    @Test
    void whatWasTypedIsNotWrittenAfterTheParagraphWasLeftOut() {
        model.text().textProperty().set("根据统一部署");
        model.leaveOut();
        model.leave();
        held.work();
        assertThat(lines()).filteredOn(line -> line.key().equals(KEY)).extracting(Line::follow).containsExactly(Follow.LEFT_OUT);
        assertThat(model.text().dirtyProperty().get()).isFalse();
        assertThat(held.problems).isEmpty();
    }

    /** Somebody signs it while it is looked at. */
    private void sign() {
        open.notices().date(document, Desk.TODAY);
        open.notices().open(document, new Days(Desk.TODAY, Desk.TODAY.plusMonths(1)));
        Version version = open.notices().saveVersion(document, "送审");
        open.notices().review(version.id(), new Review("欧阳静", Desk.TODAY, "同意"));
        open.notices().sign(version.id(), new SignOff("陆知远", Desk.TODAY));
    }

    private List<Line> lines() {
        return open.notices().look(document).lines();
    }
}
