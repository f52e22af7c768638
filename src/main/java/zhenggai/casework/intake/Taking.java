package zhenggai.casework.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import zhenggai.casework.spine.Acceptances;
import zhenggai.casework.spine.ProgressReports;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Offer;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.Wish;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.storage.Tx;

/** What a form says about one measure, done to the case by the very verbs and with the very refusals of a user who types it in. */
final class Taking {
    private final Tx tx;
    private final LocalDate today;
    private final EnumMap<FormField, String> values = new EnumMap<>(FormField.class);

    Taking(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /** @param differences all of one measure; what nobody decided, and what was decided to stay, is left */
    void take(MeasureId measure, List<Difference> differences, Map<Slot, String> choices) {
        values.clear();
        differences.forEach(one -> one.settled(choices).filter(value -> !value.equals(one.now())).ifPresent(value -> values.put(one.slot().field(), value)));
        report(measure, names(differences, FormField.PROGRESS, FormField.REMARK, FormField.PERCENT));
        Measure present = tx.measures().get(measure);
        if (values.containsKey(FormField.RESULT)) {
            present = tx.measures().save(present.resulting(values.get(FormField.RESULT), present.publicResult()));
        }
        if (values.containsKey(FormField.EXPECTED)) {
            present = tx.measures().save(present.on(present.schedule().expected(LocalDate.parse(values.get(FormField.EXPECTED)))));
        }
        String evidence = values.getOrDefault(FormField.EVIDENCE, "");
        evidence.lines().forEach(piece -> tx.wanted().save(new Wanted(WantedId.NEW, measure, piece, names(differences, FormField.EVIDENCE), null, null)));
        if (values.containsKey(FormField.WISH)) {
            wish(present, Wish.valueOf(values.get(FormField.WISH)), names(differences, FormField.WISH));
        }
    }

    /** Entries are added, never overwritten: what the form does not say anew is said again. */
    private void report(MeasureId measure, String by) {
        if (!values.containsKey(FormField.PROGRESS) && !values.containsKey(FormField.REMARK) && !values.containsKey(FormField.PERCENT)) {
            return;
        }
        ProgressEntry before = tx.progress().of(measure).stream().findFirst().orElse(null);
        String percent = values.get(FormField.PERCENT);
        ProgressReports.add(tx, new ProgressEntry(ProgressId.NEW, measure, today,
            values.getOrDefault(FormField.PROGRESS, before == null ? "" : before.done()),
            values.getOrDefault(FormField.REMARK, before == null ? "" : before.whyNot()), before == null ? "" : before.nextStep(),
            percent != null ? Integer.valueOf(percent) : before == null ? null : before.percent(), by));
    }

    private void wish(Measure measure, Wish wish, String by) {
        Measure begun = measure.state() == MeasureState.UNDER_WAY ? measure : tx.measures().save(measure.started(today));
        if (wish == Wish.DONE) {
            Acceptances.submit(tx, begun.id(), begun.resultText(), by, today);
        }
    }

    /** Who said so, in the order of their forms. */
    private static String names(List<Difference> differences, FormField... fields) {
        return String.join("\u3001", differences.stream().filter(one -> Arrays.asList(fields).contains(one.slot().field()))
            .flatMap(one -> one.offers().stream()).map(Offer::from).distinct().toList());
    }
}
