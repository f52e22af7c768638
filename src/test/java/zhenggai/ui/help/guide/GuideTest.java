package zhenggai.ui.help.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;
import zhenggai.words.Texts;

/** A newcomer follows the guide, in the order it proposes and in another one. */
@ExtendWith(Headless.class)
class GuideTest {
    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Remembered remembered;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("sample.zgt"));
        open.measures().start(Desk.measure(open, 0).id());
        remembered = new Remembered(dir);
    }

    @AfterEach
    void leave() {
        open.close();
        Texts.speak(Locale.CHINA);
    }

    @Test
    void aLessonIsDoneWhenTheThingHappenedAndNotBefore() {
        GuideModel.begin(remembered, open.path());
        GuideModel guide = guide();
        guide.look("board");
        assertThat(done(guide)).as("what was in the copy before is nobody's doing").isEmpty();
        guide.look("ledger");
        assertThat(done(guide)).containsExactly(Lesson.OVERDUE);
        assertThat(guide.lookProperty().get().lesson()).isEqualTo(Lesson.PROGRESS);
        report(Desk.measure(open, 0));
        guide.look("ledger");
        assertThat(guide.lookProperty().get().lesson()).isEqualTo(Lesson.DUTY);
        open.undo();
        guide.look("ledger");
        assertThat(done(guide)).as("what was tried out stays done").containsExactly(Lesson.OVERDUE, Lesson.PROGRESS, Lesson.UNDO);
        guide.read(Lesson.PROGRESS);
        assertThat(guide.lookProperty().get().lesson()).as("any lesson can be read again").isEqualTo(Lesson.PROGRESS);
    }

    @Test
    void whoStopsHalfWayGoesOnThereAndEveryOtherCaseIsLeftInPeace() {
        GuideModel.begin(remembered, open.path());
        GuideModel first = guide();
        first.look("paper");
        report(Desk.measure(open, 0));
        GuideModel again = new GuideModel(open, immediate.background, new Remembered(dir));
        again.look("board");
        assertThat(done(again)).containsExactly(Lesson.PROGRESS, Lesson.PAPER);
        GuideModel.begin(remembered, dir.resolve("other.zgt"));
        assertThat(guide().isOn()).isFalse();
    }

    @Test
    void allEightAreDoneByAClerkAtTheRealScreens(Robot robot) {
        GuideModel.begin(remembered, open.path());
        Workplace[] workplace = new Workplace[1];
        robot.show(() -> {
            Home home = new Home(StartEntry.of(false, Map.of(), dir, null), new LentCopies(dir.resolve("lent")));
            workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), remembered, home, robot::stage), new Region());
            return workplace[0].build();
        });
        robot.picture("guide-1");
        assertThat(robot.words("#guide-sentence")).startsWith("看哪些逾期了：在工作台上点“逾期”");
        Fx.run(() -> workplace[0].show("ledger"));
        assertThat(robot.words("#guide-sentence")).startsWith("登记一次进展");
        Measure measure = Desk.measure(open, 0);
        Fx.run(() -> {
            report(measure);
            open.duties().assign(measure.id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.evidence().add(new Evidence(EvidenceId.NEW, measure.id(), "签到表", "", null, "3号柜"));
            open.measures().submit(measure.id(), "已制定细则");
            open.undo();
        });
        assertThat(robot.words("#guide-sentence")).startsWith("处理一条待办");
        robot.click("#guide-go");
        assertThat(Fx.get(workplace[0]::page)).isEqualTo("board");
        Fx.run(() -> workplace[0].show("paper"));
        robot.picture("guide-7");
        assertThat(CutWords.in(robot.find("#guide"))).isEmpty();
        assertThat(Nameless.in(robot.find("#guide"))).isEmpty();
        robot.click("#guide-leave");
        assertThat(robot.sees("#guide")).isFalse();
        assertThat(guide().isOn()).isFalse();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void atTwiceTheSizeOnASmallScreenTheStripIsReadWhole(Robot robot) {
        GuideModel.begin(remembered, open.path());
        Texts.speak(Locale.ENGLISH);
        GuideModel guide = guide();
        robot.show(() -> new VBox(new GuideStrip(guide, place -> { }, () -> { }).build()), 1366, 768, new Robot.Look(200, true));
        for (Lesson lesson : Lesson.values()) {
            Fx.run(() -> guide.read(lesson));
            assertThat(CutWords.in(robot.find("#guide"))).as(lesson.name()).isEmpty();
        }
        robot.picture("guide-200-dark-en");
    }

    private void report(Measure measure) {
        open.progress().report(new ProgressEntry(ProgressId.NEW, measure.id(), Desk.TODAY, "已形成初稿", "", "", 50, "张䶮"));
    }

    private GuideModel guide() {
        return new GuideModel(open, immediate.background, remembered);
    }

    private static List<Lesson> done(GuideModel guide) {
        return List.copyOf(guide.lookProperty().get().done());
    }
}
