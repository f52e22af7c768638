package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.EightOpinions;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.board.look.BoardLine;
import zhenggai.ui.board.look.Concern;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;

/** Opinions from the public in the real window: from the board to the one that is late, to its finding, and back to all about it. */
@ExtendWith(Headless.class)
class WorkplaceOpinionTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Workplace workplace;

    @BeforeEach
    void eightOpinions() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        EightOpinions.into(open);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theBoardLeadsToALateOneItToItsFindingAndThatToAllAboutIt(Robot clerk) {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage), new Region());
            return workplace.build();
        }, 1280, 800, Robot.Look.USUAL);
        ListView<?> matters = clerk.find("#board-matters", ListView.class);
        int late = matters.getItems().indexOf(matters.getItems().stream().filter(line -> isAboutAnOpinion((BoardLine) line)).findFirst().orElseThrow());
        Fx.run(() -> matters.getSelectionModel().clearAndSelect(late));
        Fx.settle();
        picture(clerk, "opinion-on-the-board");
        Fx.run(matters::requestFocus);
        clerk.press(KeyCode.ENTER);
        assertThat(workplace.page()).isEqualTo("opinion");
        assertThat(clerk.words("#opinion-title")).isEqualTo("第 5 号意见");
        picture(clerk, "opinion-in-the-window");

        clerk.click("#opinion-to-finding");
        assertThat(workplace.page()).isEqualTo("ledger");
        assertThat(clerk.words("#finding-feedback")).isEqualTo("议事规则执行不严");
        assertThat(clerk.words("#finding-opinions")).isEqualTo("群众意见 1 条");
        picture(clerk, "opinion-of-a-finding");
        Fx.run(() -> open.opinions().link(open.opinions().all().getLast().id(), open.opinions().all().get(4).finding()));
        Fx.settle();
        assertThat(clerk.words("#finding-opinions")).as("counted anew").isEqualTo("群众意见 2 条");
        clerk.click("#finding-opinions");
        assertThat(workplace.page()).isEqualTo("opinion");
        assertThat(shown(clerk)).hasSize(2);
        assertThat(clerk.words("#opinions-about")).isEqualTo("只看问题 2 的意见 ×");
        clerk.click("#opinions-about");
        assertThat(shown(clerk)).hasSize(8);
        assertThat(workplace.undoWords()).isEqualTo("撤销：关联群众意见与问题");
        Fx.run(workplace::undo);
        Fx.settle();
        assertThat(open.opinions().all().getLast().finding()).isNull();
        assertThat(open.opinions().all().get(4).state(Desk.TODAY)).isEqualTo(OpinionState.OVERDUE);
        clerk.click("#opinions-print");
        assertThat(workplace.page()).isEqualTo("paper");
    }

    private static List<?> shown(Robot clerk) {
        TableView<?> table = clerk.find("#opinions", TableView.class);
        return table.getItems();
    }

    private static boolean isAboutAnOpinion(BoardLine line) {
        return line.matter() != null && Concern.of(line.matter()) == Concern.OPINION;
    }

    private static void picture(Robot clerk, String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }
}
