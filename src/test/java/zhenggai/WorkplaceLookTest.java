package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
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
import zhenggai.testkit.Robot;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.Workplace;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.words.Texts;

/** Every page of the sample case, looked at as a designer would: nothing cut, nothing unnamed, nothing the style sheets cannot answer. */
@ExtendWith(Headless.class)
class WorkplaceLookTest {
    /** In the ledger a category, a finding and a measure. */
    private static final int KINDS_OF_LINES = 3;
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
    @CsvSource({"zh,100,LIGHT,1440", "zh,200,LIGHT,1440", "zh,125,DARK,1440", "zh,200,CONTRAST,1440", "en,100,LIGHT,1440", "en,150,DARK,1440", "en,200,LIGHT,1440", "en,100,LIGHT,1024"})
    void everyPageCanBeReadAndReached(String language, int percent, Theme.Look palette, int width, Robot robot) {
        Texts.speak(Locale.of(language));
        Immediate immediate = new Immediate();
        Map<String, List<String>> wrong = new TreeMap<>();
        String of = "-" + language + "-" + percent + (palette == Theme.Look.LIGHT ? "" : "-" + palette.name().toLowerCase(Locale.ROOT)) + (width < 1440 ? "-" + width : "");
        int less = percent == 200 && language.equals("en") ? 1 : 0;
        Set<String> beside = new LinkedHashSet<>();
        try (OpenCase open = new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Desk.CLERK).open(sample);
                StyleComplaints complaints = new StyleComplaints()) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder)), robot::stage), new Region());
                return workplace[0].build();
            }, width, width * 5 / 8, new Robot.Look(percent, palette));
            for (Page page : Fx.get(workplace[0]::pages)) {
                Fx.run(() -> workplace[0].show(page.name()));
                Fx.settle();
                note(wrong, page.name() + " cuts", CutWords.in(robot.find(".main-window")));
                note(wrong, page.name() + " writes", signsOfCode(robot.find(".main-window")));
                note(wrong, page.name() + " does not name", Nameless.in(robot.find(".main-window")));
                note(wrong, page.name() + " heads otherwise than the others", unlikeTheOthers(robot.find(".main-window")));
                note(wrong, page.name() + " runs over its edge", overTheEdge(robot.find(".main-window")));
                note(wrong, page.name() + " pushes out of the window", SmallWindow.pushed(robot.stage().getScene()));
                note(wrong, page.name() + " is too high", SmallWindow.tooHigh(robot.stage().getScene()));
                note(wrong, page.name() + " has no room for", SmallWindow.cramped(robot.stage().getScene(), less));
                note(wrong, page.name() + " muddles", SmallWindow.muddled(robot.stage().getScene()));
                robot.picture("page-" + page.name() + of);
                for (int line = 0; choose(robot.find(".main-window"), line); line++) {
                    String panel = page.name() + " beside line " + line;
                    beside.add(page.name());
                    assertThat(robot.sees("#detail-close")).as(panel).isTrue();
                    note(wrong, panel + " cuts", CutWords.in(robot.find(".main-window")));
                    note(wrong, panel + " writes", signsOfCode(robot.find(".main-window")));
                    note(wrong, panel + " does not name", Nameless.in(robot.find(".main-window")));
                    note(wrong, panel + " runs over its edge", overTheEdge(robot.find(".main-window")));
                    note(wrong, panel + " pushes out of the window", SmallWindow.pushed(robot.stage().getScene()));
                    note(wrong, panel + " muddles", SmallWindow.muddled(robot.stage().getScene()));
                    note(wrong, panel + " is too high", SmallWindow.tooHigh(robot.stage().getScene()));
                    robot.picture("page-" + page.name() + of + "-line-" + line);
                }
                choose(robot.find(".main-window"), -1);
                if (SmallWindow.unfold(robot.stage().getScene())) {
                    note(wrong, page.name() + " unfolded pushes out of the window", SmallWindow.pushed(robot.stage().getScene()));
                    note(wrong, page.name() + " unfolded is out of reach", SmallWindow.outOfReach(robot.stage().getScene()));
                    note(wrong, page.name() + " unfolded has no room for", SmallWindow.cramped(robot.stage().getScene(), less + 2));
                    note(wrong, page.name() + " unfolded cuts", CutWords.in(robot.find(".main-window")));
                    robot.picture("page-" + page.name() + of + "-unfolded");
                    SmallWindow.unfold(robot.stage().getScene());
                }
            }
            note(wrong, "the last page made large pushes out of the window", SmallWindow.pushedByAGiant(robot.stage().getScene()));
            note(wrong, "style", complaints.all());
        }
        assertThat(beside).as("places whose lines have a panel").containsExactly("ledger", "supervision", "look-back", "register", "meeting", "notice", "opinion");
        assertThat(wrong).isEmpty();
        assertThat(immediate.problems).isEmpty();
    }

    /** Chooses one of the first lines of the list that has a panel beside it, or none; false where there is no such line to choose. */
    private static boolean choose(Node root, int line) {
        List<BorderPane> lists = Fx.get(() -> root.lookupAll(".detail-hint").stream().map(Node::getParent).filter(WorkplaceLookTest::isShown).map(BorderPane.class::cast).toList());
        MultipleSelectionModel<?> lines = lists.isEmpty() ? null : Fx.get(() -> switch (lists.getFirst().getCenter()) {
            case TableView<?> table -> table.getSelectionModel();
            case TreeTableView<?> tree -> tree.getSelectionModel();
            case ListView<?> list -> list.getSelectionModel();
            case Node other -> throw new AssertionError(other);
        });
        if (lines == null || line >= KINDS_OF_LINES) {
            return false;
        }
        Fx.run(() -> {
            lines.clearSelection();
            lines.select(line);
        });
        Fx.settle();
        return Fx.get(() -> line >= 0 && lines.getSelectedItem() != null);
    }

    /** What is drawn as it stands in a style sheet or a bundle. */
    private static List<String> signsOfCode(Node root) {
        return Fx.get(() -> root.lookupAll(".text").stream().filter(node -> isShown(node) && node instanceof Text).map(node -> ((Text) node).getText()).filter(text -> text.contains("\\")).toList());
    }

    /** What can only be read by moving it to the side, and tables that cannot even be moved; pages of paper may be as wide as they are. */
    private static List<String> overTheEdge(Node root) {
        return Fx.get(() -> Stream.concat(root.lookupAll(".scroll-pane").stream().map(ScrollPane.class::cast)
            .filter(pane -> isShown(pane) && pane.isFitToWidth() && pane.getContent() != null && !pane.getContent().getStyleClass().contains("navigation-places")
                && pane.getContent().getLayoutBounds().getWidth() > pane.getViewportBounds().getWidth() + 1)
            .map(pane -> pane.getContent().toString()),
            Stream.concat(root.lookupAll(".table-view").stream(), root.lookupAll(".tree-table-view").stream()).filter(table -> isShown(table)
                && columns(table).stream().mapToDouble(TableColumnBase::getWidth).sum() > ((Region) table).getWidth() + 1
                && table.lookupAll(".scroll-bar").stream().noneMatch(bar -> bar.isVisible() && ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL))
                .map(Node::toString)).toList());
    }

    private static List<? extends TableColumnBase<?, ?>> columns(Node table) {
        return table instanceof TableView<?> rows ? rows.getVisibleLeafColumns() : ((TreeTableView<?>) table).getVisibleLeafColumns();
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
