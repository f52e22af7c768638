package zhenggai.casework.spine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import zhenggai.domain.Refused;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.ledger.Move;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.Stage;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Event;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.Reckoning;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.storage.Tx;

/** Reads the words of deadlines with the calendar, the rules and the days of the case, as they stand in one action. */
public final class Reckoner {
    private final Tx tx;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final CountingRules rules;

    public Reckoner(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
        this.calendar = tx.calendar().get();
        this.rules = tx.rules().get().counting();
    }

    static Inspection inspection(Tx tx, Measure measure) {
        return tx.inspections().get(tx.categories().get(tx.findings().get(measure.finding()).category()).inspection());
    }

    public Reckoning of(Inspection inspection) {
        return new Reckoning(calendar, rules, inspection.events(), today);
    }

    /** With the days of the inspection that a measure making the regulation belongs to, or else of the first one. */
    public Reckoning of(Regulation regulation) {
        return regulation.measures().stream().findFirst().map(id -> inspection(tx, tx.measures().get(id)))
            .or(() -> tx.inspections().all().stream().findFirst()).map(this::of).orElse(new Reckoning(calendar, rules, Map.of(), today));
    }

    /** It follows no event of an inspection; words without a year take that in which it came in. */
    public Reckoning of(PublicOpinion opinion) {
        return new Reckoning(calendar, rules, Map.of(), opinion.received().on());
    }

    public Deadline read(String words, Inspection inspection) {
        return DeadlineWords.read(words, of(inspection));
    }

    /** As a document writes it: words that name no day there is stay without one, for a person to mend. */
    public Deadline written(String words, Inspection inspection) {
        return written(words, of(inspection));
    }

    private static Deadline written(String words, Reckoning reckoning) {
        try {
            return DeadlineWords.read(words, reckoning);
        } catch (Refused noSuchDay) {
            return new Deadline(words, null, Precision.UNKNOWN);
        }
    }

    /**
     * Reads the words of every open deadline anew and saves those that mean another day now. What is closed stays, and so does what
     * the words alone say: a day, a month.
     *
     * @return what moved, in the order of the ledger
     */
    public List<Move> recount() {
        List<Move> moves = new ArrayList<>();
        for (InspectionBranch inspection : tx.ledger().whole().inspections()) {
            Reckoning reckoning = of(inspection.inspection());
            for (CategoryBranch category : inspection.categories()) {
                for (FindingBranch finding : category.findings()) {
                    finding.measures().forEach(leaf -> recount(finding, leaf, reckoning, moves));
                }
            }
        }
        tx.regulations().all().forEach(this::recount);
        tx.opinions().unanswered().forEach(this::recount);
        return moves;
    }

    private void recount(Regulation regulation) {
        Regulation counted = regulation;
        Reckoning reckoning = of(regulation);
        for (Stage stage : regulation.stages()) {
            if (!stage.isDone() && follows(stage.deadline(), reckoning)) {
                counted = counted.planned(stage.step(), stage.person(), written(stage.deadline().words(), reckoning));
            }
        }
        if (!counted.equals(regulation)) {
            tx.regulations().save(counted);
        }
    }

    private void recount(PublicOpinion opinion) {
        Deadline deadline = opinion.charge().deadline();
        Reckoning reckoning = of(opinion);
        if (follows(deadline, reckoning)) {
            tx.opinions().save(opinion.charged(opinion.charge().person(), written(deadline.words(), reckoning)));
        }
    }

    private void recount(FindingBranch finding, MeasureLeaf leaf, Reckoning reckoning, List<Move> moves) {
        Measure measure = leaf.measure();
        Deadline current = measure.deadline();
        if (!measure.state().isOpen() || !follows(current, reckoning)) {
            return;
        }
        Deadline now = written(current.words(), reckoning);
        if (!now.equals(current)) {
            moves.add(new Move(finding.finding(), measure, now));
            tx.measures().save(measure.on(measure.schedule().recounted(now)));
        }
    }

    /** A term follows the calendar and its event; other words follow the feedback, which gives them their year, once it is known. */
    private static boolean follows(Deadline deadline, Reckoning reckoning) {
        return deadline.isSet() && (deadline.precision().isTerm() || reckoning.events().containsKey(Event.FEEDBACK));
    }
}
