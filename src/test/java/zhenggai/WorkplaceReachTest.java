package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.casework.sample.SampleCase;
import zhenggai.desktop.StartEntry;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.ReadingOrder;
import zhenggai.testkit.Robot;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;

/** Every page of the sample for those who see little or use no mouse: in high contrast, at twice the size on a small screen, by Tab. */
@ExtendWith(Headless.class)
class WorkplaceReachTest {
    private static final int WIDE = 1366;
    private static final int HIGH = 768;

    @TempDir
    static Path folder;

    @Test
    void atTwiceTheSizeOnASmallScreenNothingIsCutUnnamedOrOutOfOrder(Robot robot) {
        Immediate immediate = new Immediate();
        Map<String, List<String>> wrong = new TreeMap<>();
        Path sample = new Stage(Desk.CLERK, ZoneOffset.UTC).sampleIn(folder);
        Clock clock = Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (OpenCase open = new Cases(clock, Desk.CLERK, folder.resolve("backup")).open(sample); StyleComplaints complaints = new StyleComplaints()) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                Home home = new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder.resolve("lent")));
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), home, robot::stage), new Region());
                return workplace[0].build();
            }, WIDE, HIGH, new Robot.Look(200, Theme.Look.CONTRAST));
            for (Page page : Fx.get(workplace[0]::pages)) {
                Fx.run(() -> workplace[0].show(page.name()));
                Fx.settle();
                BorderPane window = robot.find(".main-window", BorderPane.class);
                note(wrong, page.name() + " cuts", CutWords.in(window));
                note(wrong, page.name() + " does not name", Nameless.in(window));
                note(wrong, page.name() + " leads back", ReadingOrder.brokenIn(Fx.get(window::getCenter)));
                robot.picture("reach-" + page.name());
            }
            note(wrong, "style", complaints.all());
        }
        assertThat(wrong).isEmpty();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anOrderThatLeadsBackIsFound(Robot robot) {
        robot.show(() -> {
            BorderPane wrong = new BorderPane(new Button("下"));
            wrong.setTop(new Button("上"));
            return new BorderPane(wrong);
        }, 400, 300, Robot.Look.USUAL);
        assertThat(ReadingOrder.brokenIn(Fx.get(() -> robot.stage().getScene().getRoot()))).hasSize(1);
    }

    private static void note(Map<String, List<String>> wrong, String what, List<String> found) {
        if (!found.isEmpty()) {
            wrong.put(what, found);
        }
    }
}
