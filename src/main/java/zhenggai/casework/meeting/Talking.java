package zhenggai.casework.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import zhenggai.casework.supervision.Acts;
import zhenggai.domain.Refused;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.storage.Tx;

/** The talk about a measure that a meeting decided: with whoever answers for it, on what the agenda says, by the rules of the office. */
final class Talking {
    private final Tx tx;
    private final MeasureId measure;

    Talking(Tx tx, MeasureId measure) {
        this.tx = tx;
        this.measure = measure;
    }

    /**
     * Issues its record under the next number, on the day of the meeting.
     *
     * @param by who chaired the meeting
     * @throws Refused when nobody answers for the measure
     */
    void issue(Session session, AgendaItem item, String by, LocalDate today) {
        List<Receiver> answerable = answerable();
        if (answerable.isEmpty()) {
            throw new Refused("meeting.talk-with-nobody");
        }
        Demand demand = new Demand(item.title(), item.decision(), tx.supervisionRules().get().replyDays().get(ActKind.TALK), null);
        List<Receiver> copies = answerable.subList(1, answerable.size());
        Acts.issue(tx, new ActDraft(ActKind.TALK, answerable.getFirst(), copies, List.of(measure), demand, by, session.heldOn()), today, session.reference());
    }

    /** Puts what it issued that day under the minutes as they are now. */
    void record(Session session) {
        tx.acts().about(measure).stream().filter(act -> act.kind() == ActKind.TALK && act.issuedOn().equals(session.heldOn()) && !act.minute().isNone())
            .forEach(act -> tx.acts().save(act.recorded(session.reference())));
    }

    /** Those who are responsible; where nobody is, the heads of the departments that lead it, or the leaders. */
    private List<Receiver> answerable() {
        return Stream.of(Role.RESPONSIBLE_PERSON, Role.LEAD_DEPARTMENT, Role.LEAD_LEADER).map(this::holding).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Receiver> holding(Role role) {
        List<Assignment> own = tx.assignments().of(measure).stream().filter(one -> one.role() == role).toList();
        List<Assignment> all = own.isEmpty() ? tx.assignments().of(tx.measures().get(measure).finding()).stream().filter(one -> one.role() == role).toList() : own;
        return all.stream().map(this::receiver).distinct().toList();
    }

    private Receiver receiver(Assignment assignment) {
        if (assignment.person() != null) {
            return Receiver.of(tx.people().get(assignment.person()));
        }
        Department department = tx.departments().get(Objects.requireNonNull(assignment.department()));
        return department.head() == null ? Receiver.of(department) : Receiver.of(tx.people().get(department.head()));
    }
}
