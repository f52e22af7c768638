package zhenggai;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.Matter;
import zhenggai.ui.board.BoardScreen;
import zhenggai.ui.ledger.LedgerModel;
import zhenggai.ui.ledger.look.LedgerFilter;

/** Where the board leads to in the workplace. */
final class BesideBoard implements BoardScreen.Outside {
    private final Workplace workplace;
    private final LedgerModel ledger;

    BesideBoard(Workplace workplace, LedgerModel ledger) {
        this.workplace = workplace;
        this.ledger = ledger;
    }

    @Override
    public void list(String name, Collection<MeasureId> measures) {
        LedgerFilter.Picked picked = new LedgerFilter.Picked(name, Set.copyOf(measures));
        ledger.queryProperty().set(ledger.queryProperty().get().typed("").filtered(LedgerFilter.ALL.only(picked)));
        workplace.show("ledger");
    }

    @Override
    public void acts(String name, List<Act> acts) {
        list(name, acts.stream().flatMap(act -> act.items().stream()).map(ActItem::measure).toList());
    }

    @Override
    public void open(MeasureId measure) {
        workplace.toMeasure(measure);
    }

    @Override
    public Optional<Consumer<List<Matter>>> issuing() {
        return Optional.empty();
    }

    @Override
    public void toImport() {
        workplace.show("intake");
    }

    @Override
    public void toPeople() {
        workplace.show("people");
    }

    @Override
    public void trySample() {
        workplace.trySample();
    }

    @Override
    public void done(String sentence) {
        workplace.done(sentence);
    }
}
