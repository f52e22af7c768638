package zhenggai.casework.spine;

import java.util.List;

import zhenggai.casework.evidence.ResultFigures;
import zhenggai.casework.evidence.Withdrawal;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.result.Figure;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.storage.Tx;

/** Taking a thing out of the case together with what hangs on it, leaves first; undo puts all of it back. */
final class Removal {
    private Removal() {}

    static void category(Tx tx, CategoryId id) {
        for (Finding finding : tx.findings().of(id)) {
            finding(tx, finding.id());
        }
        tx.categories().remove(id);
    }

    static void finding(Tx tx, FindingId id) {
        for (Measure measure : tx.measures().of(id)) {
            measure(tx, measure.id());
        }
        for (Assignment assignment : tx.assignments().of(id)) {
            tx.assignments().remove(assignment.id());
        }
        Withdrawal.of(tx, Backed.of(id));
        tx.answers().removeAllOf(id);
        tx.wordings().removeAllOf(id);
        tx.repeats().removeAllOf(id);
        tx.opinions().forget(id);
        tx.findings().remove(id);
    }

    /** @throws Refused when a supervision paper or a look-back names it: what was sent and what was drawn have to stay */
    static void measure(Tx tx, MeasureId id) {
        List<Act> acts = tx.acts().about(id);
        if (!acts.isEmpty()) {
            throw new Refused("measure.has-acts", acts.getFirst().kind(), acts.size());
        }
        List<LookBack> lookBacks = tx.lookBacks().about(id);
        if (!lookBacks.isEmpty()) {
            throw new Refused("measure.in-look-back", lookBacks.getFirst().title(), lookBacks.size());
        }
        if (tx.meetings().hasCarriedOut(id) || tx.extensions().of(id).stream().anyMatch(extension -> tx.meetings().hasCarriedOut(extension.id()))) {
            throw new Refused("measure.in-minutes");
        }
        tx.meetings().forget(id);
        tx.regulations().madeBy(id).forEach(regulation -> tx.regulations().save(
            regulation.madeBy(regulation.measures().stream().filter(measure -> !measure.equals(id)).toList())));
        for (Assignment assignment : tx.assignments().of(id)) {
            tx.assignments().remove(assignment.id());
        }
        tx.wanted().removeAllOf(id);
        for (Figure figure : tx.figures().of(id)) {
            ResultFigures.remove(tx, figure.id());
        }
        Withdrawal.of(tx, Backed.of(id));
        for (Extension extension : tx.extensions().of(id)) {
            tx.meetings().forget(extension.id());
            tx.extensions().remove(extension.id());
        }
        tx.reviews().removeAllOf(id);
        tx.answers().removeAllOf(id);
        tx.wordings().removeAllOf(id);
        tx.submissions().removeAllOf(id);
        tx.acknowledgements().removeAllOf(id);
        tx.progress().removeAllOf(id);
        tx.measures().remove(id);
    }
}
