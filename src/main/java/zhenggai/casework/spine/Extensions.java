package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.ExtensionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with extensions: ask, decide, withdraw what is not decided. No other way moves a running deadline. */
public final class Extensions {
    private final CaseFile file;
    private final Clock clock;

    public Extensions(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** All of the case, in the order they were asked for. */
    public List<Extension> all() {
        return file.read(tx -> tx.extensions().all());
    }

    public List<Extension> of(MeasureId measure) {
        return file.read(tx -> tx.extensions().of(measure));
    }

    /**
     * Asks for a later day.
     *
     * @param words the new deadline as the office would write it
     * @throws Refused when the measure is closed or has no day to move, the new day is no later one, or a request is waiting already
     */
    public Extension ask(MeasureId measure, String words, Extension.Request request) {
        return file.change("extension.ask", tx -> ask(tx, measure, words, request, LocalDate.now(clock)));
    }

    /**
     * Grants the request: the deadline moves, the original one stays.
     *
     * @throws Refused when it was decided already, the measure was closed meanwhile, or the decision does not say by whom
     */
    public Extension grant(ExtensionId id, Decision decision) {
        return file.change("extension.grant", tx -> grant(tx, id, decision, LocalDate.now(clock)));
    }

    /** Refuses the request; the deadline stays as it is. */
    public Extension refuse(ExtensionId id, Decision decision) {
        return file.change("extension.refuse", tx -> refuse(tx, id, decision, LocalDate.now(clock)));
    }

    /** @throws Refused when it was decided already: a decision stays */
    public void withdraw(ExtensionId id) {
        file.change("extension.withdraw", tx -> {
            Extension extension = tx.extensions().get(id);
            if (!extension.isPending()) {
                throw new Refused("extension.decided-already", extension.decision().outcome());
            }
            tx.meetings().forget(id);
            tx.extensions().remove(id);
            return true;
        });
    }

    public static Extension ask(Tx tx, MeasureId id, String words, Extension.Request request, LocalDate today) {
        Measure measure = tx.measures().get(id);
        Deadline to = new Reckoner(tx, today).read(words, Reckoner.inspection(tx, measure));
        return tx.extensions().save(Extension.asked(measure, to, signed(tx, id, request), tx.extensions().of(id), tx.rules().get().mostExtensions()));
    }

    /** Where nobody is named, whoever is responsible asks. */
    private static Extension.Request signed(Tx tx, MeasureId id, Extension.Request request) {
        return !request.askedBy().isBlank() ? request : new Extension.Request(request.reason(),
            Measures.doers(tx, id).stream().map(person -> tx.people().get(person).name()).sorted().findFirst().orElse(""), request.askedOn());
    }

    public static Extension grant(Tx tx, ExtensionId id, Decision decision, LocalDate today) {
        Extension decided = tx.extensions().save(decide(tx, id, decision, today));
        Measure measure = tx.measures().get(decided.measure());
        if (!measure.state().isOpen()) {
            throw new Refused("extension.not-open", measure.state());
        }
        tx.measures().save(measure.extended(decided.to()));
        return decided;
    }

    public static Extension refuse(Tx tx, ExtensionId id, Decision decision, LocalDate today) {
        return tx.extensions().save(decide(tx, id, decision, today));
    }

    private static Extension decide(Tx tx, ExtensionId id, Decision decision, LocalDate today) {
        if (decision.on() != null && decision.on().isAfter(today)) {
            throw new Refused("extension.decided-in-the-future", decision.on());
        }
        return tx.extensions().get(id).decided(decision);
    }
}
