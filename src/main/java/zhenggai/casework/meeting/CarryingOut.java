package zhenggai.casework.meeting;

import java.time.LocalDate;
import java.util.Objects;

import zhenggai.casework.lasting.Regulations;
import zhenggai.casework.spine.Acceptances;
import zhenggai.casework.spine.Extensions;
import zhenggai.casework.spine.Inspections;
import zhenggai.casework.spine.Measures;
import zhenggai.casework.spine.People;
import zhenggai.domain.Refused;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.Tx;

/** What one decision of a meeting does to the case, by the very verbs and with the very refusals a user meets without a meeting. */
final class CarryingOut {
    private final Tx tx;
    private final Session session;
    private final AgendaItem item;
    private final LocalDate today;

    CarryingOut(Tx tx, Meeting meeting, AgendaItem item, LocalDate today) {
        this.tx = tx;
        this.session = meeting.session();
        this.item = item;
        this.today = today;
    }

    void go() {
        switch (Objects.requireNonNull(item.effect())) {
            case Effect.AdoptPlan plan -> adopt(plan.inspection());
            case Effect.DecideExtension decides -> decide(decides);
            case Effect.CloseOut closes -> close(closes.measure());
            case Effect.Talk talks -> new Talking(tx, talks.measure()).issue(session, item, chair(), today);
            case Effect.PassRegulation passes ->
                Regulations.done(tx, passes.regulation(), RegulationStep.DELIBERATE, session.heldOn(), session.minute(), today);
        }
    }

    /** Puts what it decided under the name and the number that the minutes have now. */
    void record() {
        switch (Objects.requireNonNull(item.effect())) {
            case Effect.DecideExtension decides -> tx.extensions().save(tx.extensions().get(decides.extension()).recorded(session.name(), session.minute()));
            case Effect.PassRegulation passes ->
                tx.regulations().save(tx.regulations().get(passes.regulation()).recorded(RegulationStep.DELIBERATE, session.minute()));
            case Effect.AdoptPlan plan -> tx.inspections().save(tx.inspections().get(plan.inspection()).recorded(session.reference()));
            case Effect.CloseOut closes -> Acceptances.record(tx, closes.measure(), session.heldOn(), session.reference());
            case Effect.Talk talks -> new Talking(tx, talks.measure()).record(session);
        }
    }

    private void adopt(InspectionId id) {
        Inspection inspection = tx.inspections().get(id);
        boolean isAnotherDay = inspection.planAdoptedOn() != null && !inspection.planAdoptedOn().equals(session.heldOn());
        if (isAnotherDay || tx.meetings().hasCarriedOut(id)) {
            throw new Refused("meeting.plan-adopted", inspection.planAdoptedOn());
        }
        Inspections.edit(tx, inspection.planAdopted(session.heldOn()), today);
        tx.inspections().save(tx.inspections().get(id).recorded(session.reference()));
    }

    private void close(MeasureId id) {
        Measures.accept(tx, id, People.findOrAdd(tx, chair()).id(), session.heldOn(), "");
        Acceptances.decided(tx, id, session.reference());
    }

    private void decide(Effect.DecideExtension decides) {
        Decision decision = new Decision(decides.outcome(), session.chair(), session.heldOn(), session.name(), session.minute(), item.decision());
        if (decides.outcome() == Decision.Outcome.GRANTED) {
            Extensions.grant(tx, decides.extension(), decision, today);
        } else {
            Extensions.refuse(tx, decides.extension(), decision, today);
        }
    }

    private String chair() {
        if (session.chair().isEmpty()) {
            throw new Refused("meeting.chair-missing");
        }
        return session.chair();
    }
}
