package zhenggai.casework.evidence;

import java.util.function.Predicate;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.Tx;

/** Taking evidence away from what it backs, or out of the case; undo puts it back. */
public final class Withdrawal {
    private Withdrawal() {}

    /** Evidence that backs nothing else goes with the thing, other evidence stays with what it backs besides. */
    public static void of(Tx tx, Backed item) {
        for (Evidence piece : tx.evidence().of(item)) {
            if (piece.home().equals(item) && tx.evidence().further(piece.id()).isEmpty()) {
                remove(tx, piece.id());
            } else {
                unlink(tx, piece, item);
            }
        }
    }

    static void remove(Tx tx, EvidenceId id) {
        letGo(tx, id, measure -> true);
        tx.evidence().remove(id);
    }

    /** @throws Refused when the piece is registered here and backs nothing else */
    static void unlink(Tx tx, Evidence piece, Backed item) {
        if (item.measure() != null) {
            letGo(tx, piece.id(), item.measure()::equals);
        }
        if (!piece.home().equals(item)) {
            tx.evidence().unlink(piece.id(), item);
            return;
        }
        Backed next = tx.evidence().further(piece.id()).stream().findFirst().orElseThrow(() -> new Refused("evidence.backs-nothing-else"));
        tx.evidence().unlink(piece.id(), next);
        tx.evidence().save(piece.under(next));
    }

    /** What these measures asked for is missing again where the piece came for it, and no figure of theirs names it; done while it still backs them. */
    private static void letGo(Tx tx, EvidenceId id, Predicate<MeasureId> measures) {
        tx.wanted().metBy(id).stream().filter(wanted -> measures.test(wanted.measure())).forEach(wanted -> tx.wanted().save(wanted.metBy(null)));
        tx.figures().naming(id).stream().filter(figure -> measures.test(figure.measure())).forEach(figure -> tx.figures().save(figure.without(id)));
    }
}
