package zhenggai.casework.lasting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import zhenggai.casework.spine.Extensions;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Candidate;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackId;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Sample;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with look-backs: draw a sample, begin one, record what was found on the spot. */
public final class LookBacks {
    private final CaseFile file;
    private final Clock clock;

    public LookBacks(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** In the order they were begun. */
    public List<LookBack> all() {
        return file.read(tx -> tx.lookBacks().all());
    }

    /** Those that drew the measure. */
    public List<LookBack> about(MeasureId measure) {
        return file.read(tx -> tx.lookBacks().about(measure));
    }

    public LookBack get(LookBackId id) {
        return file.read(tx -> tx.lookBacks().get(id));
    }

    /** Everything a look-back can draw from, in the order of the ledger. */
    public List<Candidate> candidates() {
        return file.read(tx -> Candidate.all(tx.ledger().whole()));
    }

    /**
     * What the rule draws from the case as it is; nothing is written.
     *
     * @param picked which, where they are picked by hand
     */
    public Sample sample(Draw draw, Collection<MeasureId> picked) {
        return file.read(tx -> sample(tx, draw, picked));
    }

    /** What a look-back is called, when it is held, and who goes. */
    public record Plan(String title, LocalDate on, String members) {}

    /** Draws by the rule and begins a look-back at what was drawn. */
    public LookBack begin(Plan plan, Draw draw, Collection<MeasureId> picked) {
        return file.change("look-back.begin", tx -> tx.lookBacks().add(LookBack.drawn(plan.title(), plan.on(), plan.members(), sample(tx, draw, picked))));
    }

    /** @throws Refused when something was found already: who found it on which day stays */
    public LookBack edit(LookBackId id, Plan plan) {
        return file.change("look-back.edit", tx -> tx.lookBacks().save(unchecked(tx, id).worded(plan.title(), plan.on(), plan.members())));
    }

    /** @throws Refused when something was found already: what was found stays */
    public void remove(LookBackId id) {
        file.change("look-back.remove", tx -> {
            tx.lookBacks().remove(unchecked(tx, id).id());
            return true;
        });
    }

    private static LookBack unchecked(Tx tx, LookBackId id) {
        LookBack lookBack = tx.lookBacks().get(id);
        if (lookBack.figures().checked() > 0) {
            throw new Refused("look-back.has-results", lookBack.figures().checked());
        }
        return lookBack;
    }

    /**
     * Records what was found of one item. A relapse opens the measure's next round, unless it came back since it was drawn and is in that
     * round already; the first day it was closed stays.
     *
     * @param newDeadline asked for as an extension in the same step, empty for none
     * @throws Refused when the item was checked already, something is not said, or the new deadline cannot be asked for
     */
    public LookBack record(LookBackId id, LookBackItemId item, Result result, String newDeadline) {
        return file.change(result.standing() == Standing.RELAPSED ? "look-back.relapse" : "look-back.hold", tx -> {
            LocalDate today = LocalDate.now(clock);
            if (result.on().isAfter(today)) {
                throw new Refused("look-back.in-the-future", result.on());
            }
            LookBackItem found = tx.lookBacks().get(id).item(item).found(result);
            tx.lookBacks().save(id, found);
            if (result.standing() == Standing.RELAPSED) {
                relapse(tx, found, newDeadline, today);
            }
            return tx.lookBacks().get(id);
        });
    }

    private static void relapse(Tx tx, LookBackItem item, String newDeadline, LocalDate today) {
        Measure measure = tx.measures().get(item.measure());
        if (!measure.state().isOpen()) {
            tx.measures().save(measure.relapsed());
        }
        if (!newDeadline.isBlank()) {
            Result result = item.result();
            Extensions.ask(tx, item.measure(), newDeadline.strip(), new Extension.Request(result.found(), result.by(), today), today);
        }
    }

    private static Sample sample(Tx tx, Draw draw, Collection<MeasureId> picked) {
        return Sample.of(Candidate.all(tx.ledger().whole()), draw, picked);
    }
}
