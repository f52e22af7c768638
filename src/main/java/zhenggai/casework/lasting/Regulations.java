package zhenggai.casework.lasting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.People;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Offer;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.StageDue;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Reckoning;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the register of regulations: take one in, plan its stages, note what is done, link the measures that make it. */
public final class Regulations {
    private final CaseFile file;
    private final Clock clock;

    public Regulations(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public Register register() {
        return file.read(tx -> new Register(tx.regulations().all()));
    }

    public Regulation get(RegulationId id) {
        return file.read(tx -> tx.regulations().get(id));
    }

    /** The stages that are owed, most urgent first. */
    public List<StageDue> due(LocalDate on) {
        return file.read(tx -> new Register(tx.regulations().all()).due(on, tx.rules().get(), tx.calendar().get()));
    }

    /** @throws Refused without a title, or when one of that title is on its way already */
    public Regulation add(String title, RegulationKind kind) {
        return file.change("regulation.add", tx -> {
            Regulation regulation = Regulation.titled(title, kind);
            requireNone(tx, regulation);
            return tx.regulations().save(regulation);
        });
    }

    /** @throws Refused when one of that title is on its way already, or the other kind has no stage that is done */
    public Regulation edit(RegulationId id, String title, RegulationKind kind, String documentNumber) {
        return file.change("regulation.edit", tx -> {
            Regulation edited = tx.regulations().get(id).edited(title, kind, documentNumber);
            requireNone(tx, edited);
            return tx.regulations().save(edited);
        });
    }

    /**
     * Says who sees to a stage, until when. A name that is not known yet is entered on the way.
     *
     * @param words the deadline as the office would write it, empty for none
     * @throws Refused when the words name a day that does not exist, or the person has left
     */
    public Regulation plan(RegulationId id, RegulationStep step, String person, String words) {
        return file.change("regulation.plan", tx -> {
            Regulation regulation = tx.regulations().get(id);
            Deadline deadline = DeadlineWords.read(words, new Reckoner(tx, today()).of(regulation));
            @Nullable PersonId who = person.isBlank() ? null : People.charged(tx, person, regulation.stage(step).person());
            return tx.regulations().save(regulation.planned(step, who, deadline));
        });
    }

    /** What the words of its deadlines are read with. */
    public Reckoning reckoning(RegulationId id) {
        return file.read(tx -> new Reckoner(tx, today()).of(tx.regulations().get(id)));
    }

    /** @throws Refused when the stage before is not done, or the day has not come */
    public Regulation done(RegulationId id, RegulationStep step, LocalDate on, String minute) {
        return file.change("regulation.done", tx -> done(tx, id, step, on, minute, today()));
    }

    /**
     * Takes back that the last stage is done.
     *
     * @throws Refused when another stage was the last, or a meeting deliberated on it: only undo takes that back, together with the minutes
     */
    public Regulation reopen(RegulationId id, RegulationStep step) {
        return file.change("regulation.reopen", tx -> {
            Regulation reopened = tx.regulations().get(id).reopened(step);
            if (step == RegulationStep.DELIBERATE && tx.meetings().hasCarriedOut(id)) {
                throw new Refused("regulation.stage-in-minutes", step);
            }
            return tx.regulations().save(reopened);
        });
    }

    /** Makes exactly these measures the ones that make it. */
    public Regulation link(RegulationId id, List<MeasureId> measures) {
        return each("regulation.link", id, regulation -> regulation.madeBy(measures));
    }

    /** Takes in what the texts name, each title once, and links it to the measures that name it; all of it is one step. */
    public List<Regulation> takeIn(List<Offer> offers) {
        return file.change("regulation.take-in", tx -> {
            List<Regulation> taken = new ArrayList<>();
            for (Offer offer : offers) {
                Regulation regulation = new Register(tx.regulations().all()).find(offer.title())
                    .orElseGet(() -> Regulation.titled(offer.title(), RegulationKind.MADE));
                taken.add(tx.regulations().save(regulation.alsoMadeBy(offer.measures())));
            }
            return taken;
        });
    }

    /** @throws Refused when a meeting decided on it: minutes have to stay true */
    public void remove(RegulationId id) {
        file.change("regulation.remove", tx -> {
            if (tx.meetings().hasCarriedOut(id)) {
                throw new Refused("regulation.in-minutes");
            }
            tx.meetings().forget(id);
            tx.regulations().remove(id);
            return true;
        });
    }

    public static Regulation done(Tx tx, RegulationId id, RegulationStep step, LocalDate on, String minute, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused("regulation.in-the-future", on);
        }
        return tx.regulations().save(tx.regulations().get(id).done(step, on, minute));
    }

    private static void requireNone(Tx tx, Regulation wanted) {
        if (tx.regulations().all().stream().anyMatch(other -> !other.id().equals(wanted.id()) && other.isTitled(wanted.title()) && !other.isFinished())) {
            throw new Refused("regulation.on-its-way", wanted.title());
        }
    }

    private Regulation each(String verb, RegulationId id, UnaryOperator<Regulation> step) {
        return file.change(verb, tx -> tx.regulations().save(step.apply(tx.regulations().get(id))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
