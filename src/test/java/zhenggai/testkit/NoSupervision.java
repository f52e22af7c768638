package zhenggai.testkit;

import java.util.List;

import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.measure.MeasurePanel;

/** For tests in which nobody is supervised or led on to another measure: whoever is led there has failed. */
public final class NoSupervision implements MeasurePanel.Outside {
    @Override
    public void supervise(List<MeasureId> measures) {
        throw new AssertionError("nobody asked to supervise " + measures);
    }

    @Override
    public void toMeasure(MeasureId measure) {
        throw new AssertionError("nobody asked for " + measure);
    }

    @Override
    public void attachScan(MeasureId measure) {
        throw new AssertionError("nobody asked for a scan of " + measure);
    }

    @Override
    public EvidenceDesk evidence() {
        return new NoDesk();
    }

    @Override
    public void show(ActId act) {
        throw new AssertionError("nobody asked for " + act);
    }
}
