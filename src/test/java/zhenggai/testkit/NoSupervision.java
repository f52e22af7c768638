package zhenggai.testkit;

import java.util.List;

import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.measure.acts.MeasureActsSection;

/** For tests in which nobody is supervised: whoever is led there has failed. */
public final class NoSupervision implements MeasureActsSection.Outside {
    @Override
    public void supervise(List<MeasureId> measures) {
        throw new AssertionError("nobody asked to supervise " + measures);
    }

    @Override
    public void show(ActId act) {
        throw new AssertionError("nobody asked for " + act);
    }
}
