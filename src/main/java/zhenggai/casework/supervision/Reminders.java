package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Register;
import zhenggai.domain.reminding.Acknowledgement;
import zhenggai.domain.reminding.AcknowledgementId;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.reminding.Reminding;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do about what needs somebody: look at the board, see which papers are called for, acknowledge with what was done. */
public final class Reminders {
    private final CaseFile file;
    private final Clock clock;

    public Reminders(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The start board of today. */
    public Board board() {
        return board(LocalDate.now(clock));
    }

    public Board board(LocalDate on) {
        return file.read(tx -> Board.of(watch(tx, clock), on));
    }

    public List<Matter> matters(LocalDate on) {
        return file.read(tx -> Reminding.matters(watch(tx, clock), on));
    }

    /** The papers that the matters of that day call for; nothing is written. */
    public List<Proposal> proposals(LocalDate on) {
        return file.read(tx -> {
            Reminding.Watch watch = watch(tx, clock);
            List<Act> before = watch.acts().stream().filter(act -> !act.issuedOn().isAfter(on)).toList();
            return Proposal.of(Reminding.matters(watch, on), before, watch.rules().supervision(), Receiver.named(tx.office().get().partyOrganisation()));
        });
    }

    /**
     * Sees to matters without a paper.
     *
     * @throws zhenggai.domain.Refused when it does not say what was done
     */
    public List<Acknowledgement> acknowledge(List<Matter> matters, String done) {
        return file.change("acknowledgement.make", tx -> matters.stream().map(matter -> tx.acknowledgements().add(
            new Acknowledgement(AcknowledgementId.NEW, matter.key(), done, file.actor().person(), LocalDate.now(clock)))).toList());
    }

    public List<Acknowledgement> acknowledgements() {
        return file.read(tx -> tx.acknowledgements().all());
    }

    public SupervisionRules rules() {
        return file.read(tx -> tx.supervisionRules().get());
    }

    public SupervisionRules decide(SupervisionRules rules) {
        return file.change("supervision.rules", tx -> tx.supervisionRules().save(rules));
    }

    public WorkCalendar calendar() {
        return file.read(tx -> tx.calendar().get());
    }

    /** Everything the matters of a day follow from. */
    static Reminding.Watch watch(Tx tx, Clock clock) {
        Map<MeasureId, LocalDate> relapsed = new HashMap<>();
        tx.watch().relapsed().forEach((measure, at) -> relapsed.put(measure, LocalDate.ofInstant(at, clock.getZone())));
        Map<PersonId, String> names = new HashMap<>();
        tx.people().all().forEach(person -> names.put(person.id(), person.name()));
        Reminding.Beside beside = new Reminding.Beside(tx.acts().all(), tx.forms().awaited(), new Register(tx.regulations().all()), tx.opinions().unanswered(), names);
        return new Reminding.Watch(tx.watch().measures(), beside, tx.acknowledgements().all(), new Reminding.Since(tx.watch().sentBack(), relapsed), tx.calendar().get(),
            new Reminding.Rules(tx.rules().get(), tx.supervisionRules().get()));
    }
}
