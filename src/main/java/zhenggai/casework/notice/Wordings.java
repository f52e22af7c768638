package zhenggai.casework.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.casework.paper.Dossiers;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.compose.Sources;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the public wordings: take over what is proposed, write another, keep something back with a reason. */
public final class Wordings {
    private final CaseFile file;
    private final Clock clock;

    public Wordings(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Both wordings of every finding and measure, in the order of the case. */
    public List<Worded> all() {
        return file.read(this::all);
    }

    /** @throws zhenggai.domain.Refused when a person wrote the public wording, or nothing is proposed */
    public void accept(Wording thing) {
        file.change("wording.accept", tx -> accept(tx, worded(tx, thing)));
    }

    /**
     * Takes over every proposal where there is no public wording yet.
     *
     * @return how many
     */
    public int acceptAll() {
        return file.change("wording.accept-all", tx -> {
            List<Worded> proposed = all(tx).stream().filter(worded -> worded.state() == WordingState.PROPOSED).toList();
            proposed.forEach(worded -> accept(tx, worded));
            return proposed.size();
        });
    }

    /** Writes the public wording; an empty one takes it away. */
    public void write(Wording thing, String text) {
        file.change("wording.write", tx -> write(tx, thing, text.strip()));
    }

    /** @throws zhenggai.domain.Refused when the reason is another one that is not said */
    public void keepBack(Wording thing, Withheld why, String reason) {
        file.change("wording.keep-back", tx -> {
            Wording kept = stored(tx, thing).keptBack(why, reason);
            tx.wordings().save(kept);
            return kept;
        });
    }

    public void release(Wording thing) {
        file.change("wording.release", tx -> {
            Wording released = stored(tx, thing).released();
            tx.wordings().save(released);
            return released;
        });
    }

    private static boolean accept(Tx tx, Worded worded) {
        worded.requireToAccept();
        write(tx, worded.wording(), worded.proposal());
        tx.wordings().save(stored(tx, worded.wording()).accepting(worded.proposal()));
        return true;
    }

    private static boolean write(Tx tx, Wording thing, String text) {
        MeasureId measure = thing.measure();
        if (measure == null) {
            tx.findings().save(tx.findings().get(thing.finding()).worded(tx.findings().get(thing.finding()).feedbackText(), text));
        } else {
            Measure known = tx.measures().get(measure);
            tx.measures().save(known.resulting(known.resultText(), text));
        }
        return true;
    }

    private static Wording stored(Tx tx, Wording thing) {
        FindingId finding = thing.finding();
        return thing.measure() == null ? tx.wordings().of(finding) : tx.wordings().of(finding, thing.measure());
    }

    private Worded worded(Tx tx, Wording thing) {
        return all(tx).stream().filter(known -> known.isOf(thing)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }

    private List<Worded> all(Tx tx) {
        Dossier dossier = new Dossiers(file, clock).within(tx);
        List<Wording> decided = tx.wordings().all();
        return dossier.ledger().inspections().stream().flatMap(branch -> new Sources(dossier, branch, decided, LocalDate.now(clock)).worded().stream()).toList();
    }
}
