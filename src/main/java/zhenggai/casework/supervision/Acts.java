package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.Minute;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.OwnLetter;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.Voiding;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Term;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.domain.time.Working;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with supervision acts: issue one, note who signed for it, what came back and what it led to, void it. */
public final class Acts {
    private static final int MOST_BEFORE = 12;

    private final CaseFile file;
    private final Clock clock;

    public Acts(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** All of the case, in the order they were issued. */
    public List<Act> all() {
        return file.read(tx -> tx.acts().all());
    }

    public List<Act> about(MeasureId measure) {
        return file.read(tx -> tx.acts().about(measure));
    }

    public Act get(ActId id) {
        return file.read(tx -> tx.acts().get(id));
    }

    /** The act that the draft would become, without a number, and without who issues it where that is still open; nothing is written. */
    public Act preview(ActDraft draft) {
        return file.read(tx -> {
            draft.requireShowable();
            return Act.drafted(draft, items(tx, draft), replyBy(tx, draft), letter(tx, draft));
        });
    }

    /**
     * Issues an act under the next number of its kind and year. Undo takes the act back, its number stays used.
     *
     * @throws Refused when something is missing, such as a receiver or the day for the reply
     */
    public Act issue(ActDraft draft) {
        return file.change(draft.kind().isRung() ? "act.issue" : "act.record", tx -> issue(tx, draft, today(), Minute.NONE));
    }

    /** Issues several as one step; one that is refused keeps all from being issued. */
    public List<Act> issueAll(List<ActDraft> drafts) {
        return file.change("act.issue-all", tx -> drafts.stream().map(draft -> issue(tx, draft, today(), Minute.NONE)).toList());
    }

    public Act sign(ActId id, Receipt receipt) {
        notAhead(receipt.on());
        return each("act.sign", id, act -> act.signed(receipt));
    }

    public Act reply(ActId id, Reply reply) {
        notAhead(reply.on());
        return each("act.reply", id, act -> act.replied(reply));
    }

    public Act judge(ActId id, Outcome outcome) {
        return each("act.judge", id, act -> act.judged(outcome));
    }

    /** Takes the act back with a reason; its number is not given again and its items ask as if it had not been. */
    public Act voidIt(ActId id, String reason) {
        return each("act.void", id, act -> act.voided(new Voiding(reason, today())));
    }

    /** How the day for the reply follows from the day of issue. */
    public Working replyWorking(LocalDate issuedOn, int workingDays) {
        return file.read(tx -> working(tx, issuedOn, workingDays));
    }

    private static Working working(Tx tx, LocalDate issuedOn, int workingDays) {
        return new Term(workingDays, Term.Unit.WORKING_DAYS).from(issuedOn, tx.calendar().get(), tx.rules().get().counting());
    }

    /** @param minute the meeting that decided it, where one did */
    public static Act issue(Tx tx, ActDraft draft, LocalDate today, Minute minute) {
        draft.requireWhole();
        notAhead(draft.issuedOn(), today);
        Serial serial = tx.acts().takeSerial(draft.kind(), draft.issuedOn().getYear());
        return tx.acts().add(Act.issued(draft, serial, items(tx, draft), replyBy(tx, draft), letter(tx, draft)).recorded(minute));
    }

    private static List<ActItem> items(Tx tx, ActDraft draft) {
        WorkCalendar calendar = tx.calendar().get();
        List<ActItem> items = new ArrayList<>();
        draft.items().forEach(measure -> items.add(item(tx, measure, draft.issuedOn(), calendar)));
        return items;
    }

    private static String letter(Tx tx, ActDraft draft) {
        return tx.letters().find(draft.kind()).map(OwnLetter::file).orElse("");
    }

    private static @Nullable LocalDate replyBy(Tx tx, ActDraft draft) {
        Demand demand = draft.demand();
        return demand.replyDays() == null ? demand.replyBy() : working(tx, draft.issuedOn(), demand.replyDays()).end();
    }

    private static ActItem item(Tx tx, MeasureId id, LocalDate on, WorkCalendar calendar) {
        MeasureLeaf leaf = tx.ledger().leaf(id);
        Measure measure = leaf.measure();
        Finding finding = tx.findings().get(measure.finding());
        LocalDate day = calendar.onOrBefore(on);
        Warning warning = Warning.of(measure, finding.kind(), day, tx.rules().get());
        Deadline original = measure.schedule().original();
        List<ActItem.Earlier> before = lately(tx.acts().about(id)).stream()
            .map(act -> new ActItem.Earlier(act.kind(), act.serial(), act.issuedOn())).toList();
        List<LocalDate> extendedTo = Extension.granted(leaf.extensions()).stream().map(extension -> extension.to().day()).filter(Objects::nonNull).toList();
        ActItem.Told told = new ActItem.Told(finding.number() + "-" + measure.number(), finding.headline(), measure.text(), original.words(),
            measure.deadline().words(), extendedTo, warning.due() == null ? null : calendar.workingDays(on, warning.due()),
            leaf.latest() == null ? "" : leaf.latest().done(), before);
        return new ActItem(id, measure.round(), warning.level(), warning.due(), told);
    }

    /** The newest of those that count, in their order: a paper does not tell a longer story. */
    private static List<Act> lately(List<Act> acts) {
        List<Act> counted = acts.stream().filter(act -> !act.isVoid() && act.kind().isRung()).toList();
        return counted.subList(Math.max(0, counted.size() - MOST_BEFORE), counted.size());
    }

    private Act each(String verb, ActId id, UnaryOperator<Act> step) {
        return file.change(verb, tx -> tx.acts().save(step.apply(tx.acts().get(id))));
    }

    private void notAhead(LocalDate day) {
        notAhead(day, today());
    }

    private static void notAhead(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("act.in-the-future", day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
