package zhenggai.ui.workplace;

import java.util.List;

import javafx.scene.Node;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.rules.acceptance.AcceptanceCard;
import zhenggai.ui.rules.acceptance.AcceptanceRulesModel;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;

/** Everything on the screen about the acceptance of one open case that leads beyond a measure's panel: the next one, the office's rule. */
final class AcceptanceCorner implements MeasurePanel.Outside {
    private final Ways ways;
    private final SupervisionCorner supervision;
    private final EvidenceDesk evidence;
    private final AcceptanceRulesModel rules;

    AcceptanceCorner(OpenCase open, Ground ground, Ways ways, SupervisionCorner supervision, EvidenceDesk evidence) {
        this.ways = ways;
        this.supervision = supervision;
        this.evidence = evidence;
        this.rules = new AcceptanceRulesModel(open, ground.background());
    }

    Node settings() {
        return new AcceptanceCard(rules, ways::done).build();
    }

    void reloadSettings() {
        rules.reload();
    }

    @Override
    public EvidenceDesk evidence() {
        return evidence;
    }

    @Override
    public void toMeasure(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public void attachScan(MeasureId measure) {
        evidence.scan();
    }

    @Override
    public void supervise(List<MeasureId> measures) {
        supervision.supervise(measures);
    }

    @Override
    public void show(ActId act) {
        supervision.show(act);
    }
}
