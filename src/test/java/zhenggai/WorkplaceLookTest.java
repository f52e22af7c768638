package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.testkit.CutWords;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;
import zhenggai.words.Texts;

/** Every page of the sample case, looked at as a designer would: nothing cut, nothing unnamed, nothing the style sheets cannot answer. */
@ExtendWith(Headless.class)
class WorkplaceLookTest {
    @TempDir
    static Path folder;
    private static Path sample;

    @BeforeAll
    static void makeTheSample() {
        sample = new Stage(Desk.CLERK, ZoneOffset.UTC).sampleIn(folder);
    }

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.CHINA);
    }

    @ParameterizedTest
    @CsvSource({"zh,100,false", "zh,200,false", "zh,125,true", "en,100,false", "en,150,true"})
    void everyPageCanBeReadAndReached(String language, int percent, boolean dark, Robot robot) {
        Texts.speak(Locale.of(language));
        Immediate immediate = new Immediate();
        Map<String, List<String>> wrong = new TreeMap<>();
        try (OpenCase open = new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Desk.CLERK).open(sample);
                StyleComplaints complaints = new StyleComplaints()) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder)), robot::stage), new Region());
                return workplace[0].build();
            }, 1440, 900, new Robot.Look(percent, dark));
            for (Page page : Fx.get(workplace[0]::pages)) {
                Fx.run(() -> workplace[0].show(page.name()));
                Fx.settle();
                note(wrong, page.name() + " cuts", CutWords.in(robot.find(".main-window")));
                note(wrong, page.name() + " does not name", Nameless.in(robot.find(".main-window")));
                note(wrong, page.name() + " heads otherwise than the others", unlikeTheOthers(robot.find(".main-window")));
                note(wrong, page.name() + " runs over its edge", overTheEdge(robot.find(".main-window")));
                note(wrong, page.name() + " pushes out of the window", SmallWindow.pushed(robot.stage().getScene()));
                note(wrong, page.name() + " is too high", SmallWindow.tooHigh(robot.stage().getScene()));
                note(wrong, page.name() + " has no room for", SmallWindow.cramped(robot.stage().getScene()));
                note(wrong, page.name() + " muddles", SmallWindow.muddled(robot.stage().getScene()));
                robot.picture("page-" + page.name() + "-" + language + "-" + percent + (dark ? "-dark" : ""));
                if (SmallWindow.unfold(robot.stage().getScene())) {
                    note(wrong, page.name() + " unfolded pushes out of the window", SmallWindow.pushed(robot.stage().getScene()));
                    note(wrong, page.name() + " unfolded is too high", SmallWindow.tooHigh(robot.stage().getScene()));
                    note(wrong, page.name() + " unfolded cuts", CutWords.in(robot.find(".main-window")));
                    robot.picture("page-" + page.name() + "-" + language + "-" + percent + (dark ? "-dark" : "") + "-unfolded");
                    SmallWindow.unfold(robot.stage().getScene());
                }
            }
            note(wrong, "the last page made large pushes out of the window", SmallWindow.pushedByAGiant(robot.stage().getScene()));
            note(wrong, "style", complaints.all());
        }
        assertThat(wrong).isEmpty();
        assertThat(immediate.problems).isEmpty();
    }

    /** What can only be read by moving it to the side; pages of paper and tables may be as wide as they are. */
    private static List<String> overTheEdge(Node root) {
        return Fx.get(() -> root.lookupAll(".scroll-pane").stream().map(ScrollPane.class::cast)
            .filter(pane -> isShown(pane) && pane.isFitToWidth() && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER && pane.getContent() != null
                && pane.getContent().getLayoutBounds().getWidth() > pane.getViewportBounds().getWidth() + 1)
            .map(pane -> pane.getContent().toString()).toList());
    }

    /** Above each place, what adds something has the colour of the main verb, and what prints has words. */
    private static List<String> unlikeTheOthers(Node root) {
        return Fx.get(() -> Stream.of(".toolbar", ".head-line").flatMap(head -> root.lookupAll(head + " .ikonli-font-icon").stream()).map(FontIcon.class::cast).filter(WorkplaceLookTest::isShown)
            .filter(icon -> icon.getParent() instanceof ButtonBase button && (icon.getIconCode() == Icons.ADD && !button.getStyleClass().contains("accent")
                || icon.getIconCode() == Icons.PAPER && button.getText() == null))
            .map(icon -> icon.getParent().toString()).toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void note(Map<String, List<String>> wrong, String what, List<String> found) {
        if (!found.isEmpty()) {
            wrong.put(what, found);
        }
    }
}
