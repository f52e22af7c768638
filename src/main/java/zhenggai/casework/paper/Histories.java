package zhenggai.casework.paper;

import java.util.List;
import java.util.Set;

import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.Former;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;

/** Looking at what was done to the case, and putting back what was. */
public final class Histories {
    private final CaseFile file;

    public Histories(CaseFile file) {
        this.file = file;
    }

    /** All steps, newest first. */
    public List<HistoryStep> all() {
        return file.read(tx -> tx.history().newest(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** The newest steps, newest first, each with no more than its first so many things. */
    public List<HistoryStep> newest(int count, int things) {
        return file.read(tx -> tx.history().newest(count, things));
    }

    /** The newest steps before that number which pass, newest first, each with no more than its first so many things. */
    public List<HistoryStep> page(HistoryFilter filter, long before, int count, int things) {
        return file.read(tx -> tx.history().page(filter, before, count, things));
    }

    /** Everybody who did something. */
    public List<String> people() {
        return file.read(tx -> tx.history().people());
    }

    /** Everything that was done. */
    public List<String> verbs() {
        return file.read(tx -> tx.history().verbs());
    }

    /**
     * Gives fields of a thing the texts they had before that step.
     *
     * @throws Refused when a rule decides such a field, the thing is gone, or it cannot be as it was
     */
    public void restore(long step, Subject subject, long id, Set<String> fields) {
        fields.stream().filter(field -> !Former.isOpen(subject, field)).findFirst().ifPresent(field -> {
            throw new Refused("history.restore-ruled");
        });
        file.change("history.restore", tx -> {
            if (subject == Subject.MEASURE && fields.contains("result_text")) {
                requireResultOpen(tx.measures().get(new MeasureId(id)));
            }
            tx.former().restore(step, subject, id, fields);
            return true;
        });
    }

    /** The rule that holds where a result is typed holds where one is put back. */
    private static void requireResultOpen(Measure measure) {
        measure.resulting(measure.resultText() + " ", measure.publicResult());
    }

    /**
     * Makes anew everything that a step removed.
     *
     * @return how many things
     * @throws Refused when what they belonged to is gone, or their place is taken
     */
    public int bringBack(long step) {
        return file.change("history.bring-back", tx -> tx.former().bringBack(step));
    }

    /** One step with no more than its first so many things. */
    public HistoryStep step(long number, int things) {
        return file.read(tx -> tx.history().step(number, things));
    }

    /** Every step that touched this thing, newest first. */
    public List<HistoryStep> of(Subject subject, long id) {
        return file.read(tx -> tx.history().of(subject, id));
    }

    /** Every step that touched this finding or measure, its duties, progress or evidence, newest first, and of each step only that. */
    public List<HistoryStep> about(Subject subject, long id) {
        return file.read(tx -> tx.history().about(subject, id));
    }

    /** Recomputes the whole chain of hashes. */
    public ChainCheck verify() {
        return file.read(tx -> tx.history().verify());
    }
}
