package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do to many measures at once: see what would happen, then do it as one step. */
public final class Bulk {
    private final CaseFile file;
    private final Clock clock;

    public Bulk(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Something that can be done to one measure after the other. */
    public sealed interface Order permits Assign, Start, Submit, AskExtension {}

    /** Give exactly these names the role. */
    public record Assign(Role role, List<String> names) implements Order {}

    /** Put under way what is not started or was returned. */
    public record Start() implements Order {}

    /** Submit for acceptance what is under way and has a result. */
    public record Submit() implements Order {}

    /** Ask for a later day; whoever may decide it decides each request. */
    public record AskExtension(String words, Extension.Request request) implements Order {}

    /** What the order would do to each measure; nothing is written. */
    public List<BulkLine> preview(Collection<MeasureId> measures, Order order) {
        return file.rehearse(tx -> each(tx, measures, order));
    }

    /** Does it to every measure that allows it, as one step; the lines tell what was done and what was refused. */
    public List<BulkLine> apply(Collection<MeasureId> measures, Order order) {
        return file.change("measure.bulk", tx -> each(tx, measures, order));
    }

    private List<BulkLine> each(Tx tx, Collection<MeasureId> measures, Order order) {
        List<BulkLine> lines = new ArrayList<>();
        for (MeasureId id : measures) {
            MeasureLeaf before = tx.ledger().leaf(id);
            try {
                carryOut(tx, id, order);
                lines.add(new BulkLine(before, tx.ledger().leaf(id), null));
            } catch (Refused refusal) {
                lines.add(new BulkLine(before, null, refusal));
            }
        }
        return lines;
    }

    private void carryOut(Tx tx, MeasureId id, Order order) {
        switch (order) {
            case Assign assign -> Duties.set(tx, Duties.Target.of(id), assign.role(), assign.names());
            case Start ignored -> tx.measures().save(tx.measures().get(id).started(LocalDate.now(clock)));
            case AskExtension ask -> Extensions.ask(tx, id, ask.words(), ask.request(), LocalDate.now(clock));
            case Submit ignored -> Acceptances.submit(tx, id, tx.measures().get(id).resultText(), file.actor().person(), LocalDate.now(clock));
        }
    }
}
