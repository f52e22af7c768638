package zhenggai.ui.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;

/** No neighbours, but for papers. */
final class Nowhere implements BoardScreen.Outside {
    @Override
    public void list(String name, Collection<MeasureId> measures) { }

    @Override
    public void awaited() { }

    @Override
    public void open(ActId act) { }

    @Override
    public void toForms() { }

    @Override
    public void open(RegulationId regulation) { }

    @Override
    public void open(PublicOpinionId opinion) { }

    @Override
    public void open(MeasureId measure) { }

    @Override
    public Optional<Consumer<List<Matter>>> issuing() {
        return Optional.of(matters -> { });
    }

    @Override
    public void toImport() { }

    @Override
    public void toPeople() { }

    @Override
    public void trySample() { }

    @Override
    public void done(String sentence) { }
}
