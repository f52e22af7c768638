package zhenggai.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.form.Difference.Offer;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/**
 * Holds forms that came back against what was sent and what the case says now. A workbook that is not what was sent is refused whole; where only
 * a row or a cell is wrong only that one is. A cell left empty says nothing: it takes nothing away.
 */
public final class Comparing {
    private final Against against;
    private final Map<MeasureId, FormItem> now = new HashMap<>();
    private final Map<MeasureId, MeasureState> states = new HashMap<>();
    private final Map<MeasureId, @Nullable LocalDate> movable = new HashMap<>();
    private final List<Collected.Got> forms = new ArrayList<>();
    private final List<FormTrouble> troubles = new ArrayList<>();
    private final Map<Slot, Found> found = new LinkedHashMap<>();

    /**
     * What the case knows.
     *
     * @param evidence what each measure has of evidence or was promised already, by name
     */
    public record Against(List<Form> sent, Ledger ledger, Map<MeasureId, Set<String>> evidence) {
        /** The deadline of a measure, where a later one may be asked for. */
        private @Nullable LocalDate movable(MeasureLeaf leaf) {
            Integer most = ledger.rules().mostExtensions();
            boolean mayAsk = leaf.measure().state().isOpen() && leaf.extensions().stream().noneMatch(Extension::isPending)
                && (most == null || leaf.timesExtended() < most);
            return mayAsk ? leaf.measure().deadline().day() : null;
        }
    }

    /** What was said about one field so far. */
    private record Found(String number, String was, List<Offer> offers) {}

    private Comparing(Against against) {
        this.against = against;
        against.ledger().findings().forEach(finding -> finding.measures().forEach(leaf -> note(FormItem.of(finding, leaf), leaf)));
    }

    private void note(FormItem item, MeasureLeaf leaf) {
        now.put(item.measure(), item);
        states.put(item.measure(), leaf.measure().state());
        movable.put(item.measure(), against.movable(leaf));
    }

    public static Collected of(Collection<ReturnedForm> returned, Against against) {
        Comparing comparing = new Comparing(against);
        returned.forEach(comparing::take);
        return comparing.collected();
    }

    private Collected collected() {
        List<Difference> differences = found.entrySet().stream().map(entry -> new Difference(entry.getKey(), entry.getValue().number(), entry.getValue().was(),
            united(entry.getKey().field(), entry.getValue().offers()), now(entry.getKey()), movable(entry.getKey()))).toList();
        return new Collected(forms, troubles, differences);
    }

    private @Nullable LocalDate movable(Slot slot) {
        return slot.field() == FormField.EXPECTED ? movable.get(slot.measure()) : null;
    }

    private String now(Slot slot) {
        return now.get(slot.measure()).cell(slot.field());
    }

    /** Of evidence everybody brings his own: what all of them name is wanted. */
    private static List<Offer> united(FormField field, List<Offer> offers) {
        if (field != FormField.EVIDENCE) {
            return offers;
        }
        String all = offers.stream().flatMap(offer -> Filled.pieces(offer.value()).stream()).distinct().collect(Collectors.joining("\n"));
        return offers.stream().map(offer -> new Offer(offer.from(), offer.file(), offer.row(), all)).toList();
    }

    private void take(ReturnedForm back) {
        Optional<Form> sent = against.sent().stream().filter(form -> form.code().equals(back.code())).findFirst();
        String office = against.ledger().office().name();
        if (sent.isEmpty()) {
            boolean isOurs = back.office().equals(office);
            troubles.add(isOurs ? FormTrouble.ofFile(back.file(), "form.unknown", back.code()) : FormTrouble.ofFile(back.file(), "form.foreign", back.office()));
        } else if (!sent.get().fingerprint().equals(back.fingerprint())) {
            troubles.add(FormTrouble.ofFile(back.file(), "form.made-up", back.code()));
        } else {
            rows(sent.get(), back);
        }
    }

    private void rows(Form form, ReturnedForm back) {
        Map<String, Long> times = back.rows().stream().map(Comparing::number).collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        Set<String> seen = new HashSet<>();
        int taken = 0;
        for (ReturnedForm.Row row : back.rows()) {
            FormItem item = form.item(number(row)).orElse(null);
            FormTrouble trouble = item == null ? FormTrouble.ofRow(back.file(), row.number(), "form.row-added", number(row))
                : times.get(number(row)) > 1 ? FormTrouble.ofRow(back.file(), row.number(), "form.row-twice", number(row)) : refusal(form, item, back, row);
            seen.add(number(row));
            if (trouble == null) {
                answers(form, item, back, row);
                taken++;
            } else {
                troubles.add(trouble);
            }
        }
        form.items().stream().map(FormItem::number).filter(number -> !seen.contains(number))
            .forEach(number -> troubles.add(FormTrouble.ofFile(back.file(), "form.row-missing", number)));
        if (taken > 0) {
            forms.add(new Collected.Got(form, back.file(), taken));
        }
    }

    private static String number(ReturnedForm.Row row) {
        return row.cell(FormField.NUMBER);
    }

    /** Why nothing of this row can be taken. */
    private @Nullable FormTrouble refusal(Form form, FormItem item, ReturnedForm back, ReturnedForm.Row row) {
        for (FormField field : FormField.values()) {
            if (field.isLocked() && !Filled.text(row.cell(field)).equals(Filled.text(item.cell(field)))) {
                return FormTrouble.ofRow(back.file(), row.number(), "form.row-tampered", item.number(), field);
            }
        }
        FormItem present = now.get(item.measure());
        if (present == null) {
            return FormTrouble.ofRow(back.file(), row.number(), "form.row-gone", item.number());
        }
        Optional<Form> later = against.sent().stream()
            .filter(other -> other.id().value() > form.id().value() && other.to().name().equals(form.to().name()) && other.asks(item.measure())).findFirst();
        if (later.isPresent()) {
            return FormTrouble.ofRow(back.file(), row.number(), "form.row-superseded", item.number(), later.get().code(), later.get().sentOn());
        }
        MeasureState state = states.get(item.measure());
        if (!Sending.isOpen(state)) {
            return FormTrouble.ofRow(back.file(), row.number(), "form.row-settled", item.number(), state);
        }
        boolean isSame = present.cell(FormField.MEASURE).equals(item.cell(FormField.MEASURE)) && present.cell(FormField.FINDING).equals(item.cell(FormField.FINDING));
        return isSame ? null : FormTrouble.ofRow(back.file(), row.number(), "form.row-reworded", item.number());
    }

    private void answers(Form form, FormItem item, ReturnedForm back, ReturnedForm.Row row) {
        for (FormField field : FormField.asked()) {
            String value = Filled.canonical(field, row.cell(field)).orElse(null);
            if (value == null) {
                troubles.add(FormTrouble.ofRow(back.file(), row.number(), "form.cell-unclear", item.number(), field, row.cell(field)));
            } else {
                answer(form, item, field, new Offer(form.to().name(), back.file(), row.number(), unknown(item.measure(), field, value)));
            }
        }
    }

    /** What of a list of evidence the case does not know yet. */
    private String unknown(MeasureId measure, FormField field, String value) {
        Set<String> known = against.evidence().getOrDefault(measure, Set.of());
        return field != FormField.EVIDENCE ? value : Filled.pieces(value).stream().filter(piece -> !known.contains(piece)).collect(Collectors.joining("\n"));
    }

    private void answer(Form form, FormItem item, FormField field, Offer offer) {
        Slot slot = new Slot(item.measure(), field);
        boolean isNews = !offer.value().isEmpty() && !offer.value().equals(Filled.text(item.cell(field))) && !offer.value().equals(Filled.text(now(slot)));
        if (isNews) {
            found.computeIfAbsent(slot, ignored -> new Found(item.number(), item.cell(field), new ArrayList<>())).offers().add(offer);
        }
    }
}
