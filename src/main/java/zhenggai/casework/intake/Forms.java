package zhenggai.casework.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import zhenggai.domain.Refused;
import zhenggai.domain.form.Collected;
import zhenggai.domain.form.Comparing;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.Each;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.ReturnedForm;
import zhenggai.domain.form.Sending;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with forms for those who have no program: send them round, see what came back, take it into the case. */
public final class Forms {
    private static final int USUAL_WORKING_DAYS = 10;

    private final CaseFile file;
    private final Clock clock;

    public Forms(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** All that were sent, in that order. */
    public List<Form> all() {
        return file.read(tx -> tx.forms().all());
    }

    /** By when a form is to come back where nobody says otherwise: a ledger is brought up to date every two weeks. */
    public LocalDate usualReturn() {
        return file.read(tx -> tx.calendar().get().workingDayAfter(today(), USUAL_WORKING_DAYS));
    }

    /** What would be sent. */
    public Sending sending(Each by, LocalDate returnBy) {
        return file.read(tx -> Sending.of(tx.ledger().whole(), by, today(), returnBy));
    }

    /**
     * Sends the forms: they are handed over to be written, and are in the case only if that succeeds.
     *
     * @throws Refused when nobody has anything open, or the day to return them by lies before today
     */
    public List<Form> send(Each by, LocalDate returnBy, Consumer<List<Form>> delivery) {
        return file.change("form.send", tx -> {
            List<Form> drafts = Sending.of(tx.ledger().whole(), by, today(), returnBy).forms();
            if (drafts.isEmpty()) {
                throw new Refused("form.nothing-open");
            }
            List<Form> sent = drafts.stream().map(tx.forms()::send).toList();
            delivery.accept(sent);
            return sent;
        });
    }

    /**
     * What forms that came back would change, and what of them cannot be taken. Nothing is written.
     *
     * @param choices what was decided where somebody has to decide
     */
    public Collected compare(Collection<ReturnedForm> returned, Map<Slot, String> choices) {
        Collected collected = file.read(tx -> Comparing.of(returned, against(tx)));
        List<FormTrouble> troubles = new ArrayList<>(collected.troubles());
        Set<MeasureId> refused = new HashSet<>();
        byMeasure(collected).forEach((measure, differences) -> {
            try {
                file.rehearse(tx -> {
                    new Taking(tx, today()).take(measure, differences, choices);
                    return true;
                });
            } catch (Refused no) {
                refused.add(measure);
                differences.getFirst().offers().forEach(offer -> troubles.add(new FormTrouble(offer.file(), offer.row(), no.textKey(), no.args())));
            }
        });
        return new Collected(collected.forms(), troubles, collected.differences().stream().filter(one -> !refused.contains(one.slot().measure())).toList());
    }

    /**
     * Takes what came back into the case, as one step: progress, results, expected days, evidence that was announced, and what is put forward
     * for acceptance. What nobody decided stays as it is.
     */
    public Collected collect(Collection<ReturnedForm> returned, Map<Slot, String> choices) {
        Collected collected = compare(returned, choices);
        return file.change("form.collect", tx -> {
            Taking taking = new Taking(tx, today());
            byMeasure(collected).forEach((measure, differences) -> taking.take(measure, differences, choices));
            collected.forms().forEach(got -> tx.forms().save(tx.forms().get(got.form().id()).returned(today(), got.file())));
            return collected;
        });
    }

    private static Map<MeasureId, List<Difference>> byMeasure(Collected collected) {
        Map<MeasureId, List<Difference>> byMeasure = new LinkedHashMap<>();
        collected.differences().forEach(one -> byMeasure.computeIfAbsent(one.slot().measure(), ignored -> new ArrayList<>()).add(one));
        return byMeasure;
    }

    private static Comparing.Against against(Tx tx) {
        Map<MeasureId, Set<String>> evidence = new HashMap<>();
        tx.wanted().all().forEach(wanted -> evidence.computeIfAbsent(wanted.measure(), ignored -> new HashSet<>()).add(wanted.what()));
        for (Form form : tx.forms().all()) {
            form.items().forEach(item -> tx.evidence().of(item.measure())
                .forEach(piece -> evidence.computeIfAbsent(item.measure(), ignored -> new HashSet<>()).add(piece.title())));
        }
        return new Comparing.Against(tx.forms().all(), tx.ledger().whole(), evidence);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
