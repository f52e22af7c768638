package zhenggai.ui.register;

import java.util.List;

import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.Stage;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.badge.StatusBadge.Face;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/**
 * A regulation as a line of the register.
 *
 * @param warning the sharpest of its open stages
 * @param who sees to the stage that is to be done now, empty where nobody does
 * @param codes the numbers of the measures that make it
 */
public record RegulationRow(Regulation regulation, Warning warning, String who, List<String> codes) {

    public RegulationId id() {
        return regulation.id();
    }

    /** How far it is, by shape, word and colour. */
    public Face face() {
        return face(regulation);
    }

    /** How far a regulation is. */
    public static Face face(Regulation regulation) {
        if (regulation.isFinished()) {
            return new Face(MeasureState.CLOSED.shape(), Texts.text("register.filed"), "status-closed");
        }
        return regulation.reached().map(stage -> reached(stage.step())).orElse(new Face(MeasureState.NOT_STARTED.shape(), Texts.text("register.not-begun"), "status-idle"));
    }

    /** On its way, with this step done. */
    static Face reached(RegulationStep step) {
        return new Face(MeasureState.UNDER_WAY.shape(), Texts.text("register.reached", step), "status-work");
    }

    /** The stage that is to be done now; empty once it is filed. */
    String next() {
        return regulation.current().map(stage -> Texts.text(stage.step())).orElse("");
    }

    /** Until when that stage is to be done. */
    String deadline() {
        return regulation.current().map(Stage::deadline).filter(deadline -> deadline.isSet()).map(DeadlineTrail::written).orElse("");
    }

    /** Whether it has to do with what was typed: its title, number, people or measures. */
    boolean says(String typed) {
        String asked = typed.strip();
        return asked.isEmpty() || (regulation.title() + " " + regulation.documentNumber() + " " + who + " " + String.join(" ", codes)).contains(asked);
    }
}
