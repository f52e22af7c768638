package zhenggai.ui.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.ui.panel.Drafts;

/** A clerk at the form of a figure: the boxes always say what the figure would be backed by. */
@ExtendWith(Headless.class)
class FigureFormTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private FiguresModel model;

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theBoxesFollowTheFigureThatIsBegunAndTheOneThatIsLeft(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        MeasureId id = Desk.measure(open, 0).id();
        Evidence list = open.evidence().add(new Evidence(EvidenceId.NEW, id, "签到表", "", null, ""));
        Evidence photo = open.evidence().add(new Evidence(EvidenceId.NEW, id, "照片", "", null, ""));
        Figure figure = open.figures().add(new Figure(FigureId.NEW, id, "培训", FigureWords.read("320余人次"), "", "", List.of(list.id()), null));
        model = new FiguresModel(open, immediate.background, id, new Drafts());
        robot.show(() -> (javafx.scene.Parent) new FiguresSection(model).build(), 520, 800, Look.USUAL);
        robot.click("#figure-evidence-" + photo.id().value());
        assertThat(model.backing()).containsExactly(photo.id());
        Fx.run(() -> model.begin(figure));
        assertThat(isTicked(robot, list)).isTrue();
        assertThat(isTicked(robot, photo)).isFalse();
        robot.click("#figure-evidence-" + photo.id().value());
        robot.click("#figure-save");
        assertThat(open.figures().all().getFirst().evidence()).containsExactly(list.id(), photo.id());
        assertThat(isTicked(robot, list)).as("the form is empty again").isFalse();
        Fx.run(() -> model.begin(figure));
        Fx.run(model::cancel);
        assertThat(isTicked(robot, list)).isFalse();
    }

    private static boolean isTicked(Robot robot, Evidence piece) {
        return robot.find("#figure-evidence-" + piece.id().value(), CheckBox.class).isSelected();
    }
}
