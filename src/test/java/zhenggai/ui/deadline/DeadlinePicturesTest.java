package zhenggai.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.deadline.DeadlineModel.View;
import zhenggai.ui.deadline.look.Rows;
import zhenggai.ui.kit.Remembered;

/** The deadlines in every view and look, as pictures under target/pictures for people to look at; nothing may be cut or nameless on the way. */
@ExtendWith(Headless.class)
class DeadlinePicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private DeadlineModel model;

    @Test
    void theSampleInEveryViewAndLook(Robot robot) {
        try (OpenCase open = sample(); StyleComplaints complaints = new StyleComplaints()) {
            extend(open);
            for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
                show(robot, open, look);
                for (View view : View.values()) {
                    Fx.run(() -> model.viewProperty().set(view));
                    picture(robot, "deadline-" + view.name().toLowerCase() + (look.dark() ? "-dark" : look.percent() == 200 ? "-200" : ""));
                }
                Fx.run(robot.stage()::hide);
            }
            show(robot, open, Look.USUAL);
            Fx.run(() -> model.yearProperty().set(2027));
            picture(robot, "deadline-strips-2027");
            Fx.run(() -> {
                model.viewProperty().set(View.MONTH);
                model.dayProperty().set(LocalDate.of(2026, 10, 8));
            });
            picture(robot, "deadline-month-october");
            Fx.run(() -> model.dayProperty().set(LocalDate.of(2027, 1, 10)));
            picture(robot, "deadline-month-unknown");
            assertThat(complaints.all()).isEmpty();
        }
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aCaseWithoutMeasures(Robot robot) {
        try (OpenCase open = new Desk().cases.create(folder.resolve("empty.zgt"), "示例市红十字会")) {
            show(robot, open, Look.USUAL);
            picture(robot, "deadline-empty");
        }
    }

    /** What scrolling costs is told, never asserted. */
    @Test
    void aThousandMeasures(Robot robot) {
        Rows rows = new Rows();
        for (int i = 0; i < 1000; i++) {
            LocalDate due = LocalDate.of(2026, 1, 5).plusDays(i * 37L % 420);
            if (i % 5 == 4) {
                rows.measure(MeasureState.CLOSED, due.minusDays(120), due, new Closure(due, due.plusDays(i % 9 - 6), null, "", "", null));
            } else {
                rows.open(due.minusDays(100), due).person("张" + i % 30);
                if (i % 4 == 1) {
                    rows.extended(due.plusDays(60));
                }
                if (i % 8 == 1) {
                    rows.extended(due.plusDays(130)).expected(due.plusDays(160));
                }
            }
        }
        try (OpenCase open = new Desk().cases.create(folder.resolve("many.zgt"), "示例市红十字会")) {
            show(robot, open, Look.USUAL);
            Fx.run(() -> model.show(rows.on(TODAY)));
            picture(robot, "deadline-strips-1000");
            cost(robot, "#due-strips");
            Fx.run(() -> model.viewProperty().set(View.MONTH));
            picture(robot, "deadline-month-1000");
            Fx.run(() -> model.viewProperty().set(View.WEEKS));
            picture(robot, "deadline-weeks-1000");
            cost(robot, "#due-weeks");
        }
    }

    private void cost(Robot robot, String list) {
        ListView<?> view = robot.find(list, ListView.class);
        double[] times = new double[40];
        for (int i = 0; i < times.length; i++) {
            int to = (i + 1) * 25;
            long from = System.nanoTime();
            Fx.run(() -> {
                view.scrollTo(to);
                robot.stage().getScene().getRoot().applyCss();
                robot.stage().getScene().getRoot().layout();
            });
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.err.printf("%s a page of lines on the FX thread: %.1f ms median, %.1f first, %.1f worst%n", list, times[times.length / 2], first, times[times.length - 1]);
    }

    private void picture(Robot robot, String name) {
        Fx.settle();
        robot.picture(name);
        assertThat(CutWords.in(robot.find(".screen"))).as(name).isEmpty();
        assertThat(Nameless.in(robot.find(".screen"))).as(name).isEmpty();
    }

    private void show(Robot robot, OpenCase open, Look look) {
        robot.show(() -> {
            model = new DeadlineModel(open, immediate.background);
            return new DeadlineScreen(model, new Nowhere(), new Remembered(folder.resolve("settings"))).build();
        }, 1240, 840, look);
    }

    private void extend(OpenCase open) {
        List<MeasureId> running = open.ledgers().current().measures().filter(leaf -> leaf.measure().state() == MeasureState.UNDER_WAY && leaf.measure().deadline().day() != null)
            .map(leaf -> leaf.measure().id()).toList();
        var request = new Extension.Request("设备采购流标，须重新招标", "张䶮", TODAY);
        var granted = new Decision(Decision.Outcome.GRANTED, "党组会", TODAY, "2026年第9次党组会", "", "");
        open.extensions().ask(running.get(0), "2026年12月31日", request);
        open.extensions().grant(open.extensions().ask(running.get(1), "2027年3月31日", request).id(), granted);
        open.measures().expect(running.get(2), open.ledgers().leaf(running.get(2)).measure().deadline().day().plusDays(20));
        open.measures().expect(running.get(0), LocalDate.of(2026, 11, 10));
    }

    private OpenCase sample() {
        Draft notice = new DocumentReader().read(text());
        Path file = folder.resolve("sample.zgt");
        new SampleCase(ZoneOffset.UTC).make(file, notice.facts().officeName(), notice);
        return new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Desk.CLERK).open(file);
    }

    private static String text() {
        try (var in = SampleCase.class.getResourceAsStream("/zhenggai/sample/notice.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** No neighbours. */
    private static final class Nowhere implements DeadlineScreen.Outside {
        @Override
        public void printExtensions() { }

        @Override
        public void open(MeasureId measure) { }

        @Override
        public void askExtension(MeasureId measure, LocalDate to) { }
    }
}
