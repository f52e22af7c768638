package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.testkit.Snapshots;
import zhenggai.ui.account.admin.AccountsModel;
import zhenggai.ui.account.admin.PasswordDialog;
import zhenggai.ui.help.about.AboutDialog;
import zhenggai.ui.help.about.AboutModel;
import zhenggai.ui.help.about.Program;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Problems;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.lookback.begin.PlanDialog;
import zhenggai.ui.lookback.begin.PlanModel;
import zhenggai.ui.measure.extension.ExtensionDialog;
import zhenggai.ui.measure.extension.ExtensionsModel;
import zhenggai.ui.moves.MovesDialog;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.window.ShortcutSheet;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.Workplace;

/** The dialogs of the sample at twice the size over a small window: whole, named, and with their verbs within it. */
@ExtendWith(Headless.class)
class EveryDialogTest {
    private static final int WIDE = 1366;
    private static final int HIGH = 768;

    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();
    private final Map<String, List<String>> wrong = new TreeMap<>();
    private Robot robot;
    private OpenCase open;
    private Workplace workplace;

    @Test
    void everyDialogFitsASmallScreenAtTwiceTheSize(Robot clerk) {
        robot = clerk;
        Clock clock = Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Sample.open(dir.resolve("sample.zgt")).close();
        try (OpenCase opened = new Cases(clock, Desk.CLERK, dir.resolve("backup")).open(dir.resolve("sample.zgt"))) {
            open = opened;
            open.backups().take(Occasion.ASKED, Meter.NONE);
            robot.show(() -> {
                workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(dir), Folders.home(), robot::stage), new Region());
                return workplace.build();
            }, WIDE, HIGH, Robot.Look.LARGE);
            ofMeasures();
            ofPlaces();
            ofWhatMayCome();
            ofTheProgram();
        }
        assertThat(wrong).isEmpty();
        assertThat(immediate.problems).isEmpty();
    }

    private void ofMeasures() {
        place("board");
        select(robot.find("#board-matters", ListView.class), 0);
        dialog("#board-acknowledge");
        dialog("#board-issue");
        place("ledger");
        Measure measure = open.ledgers().current().measures().map(leaf -> leaf.measure()).filter(each -> each.state() == MeasureState.UNDER_WAY).findFirst().orElseThrow();
        Fx.run(() -> workplace.ledger().wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, measure.id().value())));
        Fx.settle();
        dialog("#ledger-many");
    }

    private void ofPlaces() {
        place("look-back");
        dialog("#look-back-begin");
        place("register");
        dialog("登记制度");
        place("rules");
        dialog("#year-type");
        place("people");
        select(robot.find(".table-view", TableView.class), 0);
        dialog("#person-hand-over");
        place("paper");
        dialog("#paper-print");
        dialog("#paper-issue");
        place("form");
        dialog("#form-send");
        place("backup");
        select(robot.find("#backups", TableView.class), 0);
        dialog("#backup-restore");
        dialog("#health-examine");
        place("account");
        dialog("#key-make");
    }

    /** Those that the sample as it stands has no button for. */
    private void ofWhatMayCome() {
        Measure measure = Desk.measure(open, 0);
        over("extension", () -> new ExtensionDialog(new ExtensionsModel(open, immediate.background, measure.id(), new Drafts())).show(robot.stage(), null, () -> { }));
        LookBack lookBack = open.lookBacks().all().getFirst();
        over("look-back-edit", () -> new PlanDialog(new PlanModel(open, immediate.background, lookBack)).show(robot.stage(), saved -> { }));
        over("moves", () -> MovesDialog.show(robot.stage(), List.of(new MovesModel.Line("3-2", measure.text(), "反馈后15个工作日内", "2026年7月24日", "2026年7月27日")), () -> { }));
        over("password", () -> PasswordDialog.own(robot.stage(), new AccountsModel(open, immediate.background), () -> { }));
        AboutModel about = new AboutModel(new Program("0.1.0", "abc1234", dir, dir.resolve("zhenggai.log")), immediate.background, target -> { });
        over("about", () -> new AboutDialog(about, opened -> { }).show(robot.stage()));
    }

    private void ofTheProgram() {
        over("keys", () -> ShortcutSheet.show(robot.stage()));
        over("fault", () -> new Problems(new Notices(), robot::stage).show(new IllegalStateException()));
        over("world", () -> new Problems(new Notices(), robot::stage).show(new Unavailable("file.folder-not-writable", dir)));
    }

    private void place(String name) {
        Fx.run(() -> workplace.show(name));
        Fx.settle();
    }

    private static void select(ListView<?> list, int index) {
        Fx.run(() -> list.getSelectionModel().clearAndSelect(index));
        Fx.settle();
    }

    private static void select(TableView<?> table, int index) {
        Fx.run(() -> table.getSelectionModel().clearAndSelect(index));
        Fx.settle();
    }

    private void dialog(String button) {
        ButtonBase opener = robot.find(button, ButtonBase.class);
        over(button.replace("#", ""), opener::fire);
    }

    /** Looks at whatever it opens, and closes it. */
    private void over(String name, Runnable opens) {
        int before = Window.getWindows().size();
        Fx.run(opens);
        Fx.settle();
        List<Window> now = Fx.get(() -> List.copyOf(Window.getWindows()));
        if (now.size() == before) {
            wrong.put(name, List.of("opens nothing"));
            return;
        }
        Stage box = (Stage) now.getLast();
        Snapshots.take(robot.stage(), "dialog-200-" + name);
        Node root = Fx.get(() -> box.getScene().getRoot());
        List<String> found = new ArrayList<>(CutWords.in(root));
        Nameless.in(root).forEach(each -> found.add("unnamed " + each));
        found.addAll(outside(box, root));
        if (!found.isEmpty()) {
            wrong.put(name, found);
        }
        Fx.run(box::hide);
        Fx.settle();
    }

    /** Whether it is larger than the window it belongs to, and which of its verbs cannot be clicked. */
    private static List<String> outside(Stage box, Node root) {
        return Fx.get(() -> {
            List<String> out = new ArrayList<>();
            if (box.getWidth() > WIDE || box.getHeight() > HIGH) {
                out.add("is " + box.getWidth() + " by " + box.getHeight());
            }
            for (Node verb : root.lookupAll(".button-bar .button")) {
                Bounds there = verb.localToScene(verb.getLayoutBounds());
                if (there.getMaxX() > box.getScene().getWidth() + 1 || there.getMaxY() > box.getScene().getHeight() + 1 || there.getMinX() < 0) {
                    out.add("out of reach " + ((Button) verb).getText());
                }
            }
            return out;
        });
    }
}
