package zhenggai.words;

import java.util.stream.Collectors;

import zhenggai.domain.form.Collected;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.Wish;

/** What was found in a form that came back, as sentences and as the words of its cells. */
public final class FormSentence {
    private FormSentence() {}

    /** Where it stands and why it is not taken. */
    public static String of(FormTrouble trouble) {
        String why = Texts.sentence(trouble.textKey(), trouble.args());
        return trouble.row() == 0 ? Texts.text("form.trouble-file", trouble.file(), why) : Texts.text("form.trouble-row", trouble.file(), trouble.row(), why);
    }

    /** Which field, what was sent, what came back from whom, and what the case says. */
    public static String of(Difference one) {
        FormField field = one.slot().field();
        return Texts.text(one.isConflict() ? "form.difference-asked" : "form.difference", one.number(), field, shown(field, one.was()), offers(one), shown(field, one.now()));
    }

    /** What came back, from whom. */
    public static String offers(Difference one) {
        return one.offers().stream().map(offer -> one.isLate(offer.value()) ? Texts.text("form.offer-late", offer.from(), offer.value(), one.movable())
                : Texts.text("form.offer", offer.from(), shown(one.slot().field(), offer.value())))
            .distinct().collect(Collectors.joining(Texts.text("form.offers")));
    }

    /** Why a later deadline is asked for: what is given as the cause in what came back, or else that it was expected so. */
    public static String reason(Collected collected, Difference late, String day) {
        return collected.differences().stream().filter(one -> one.slot().equals(new Slot(late.slot().measure(), FormField.REMARK)))
            .flatMap(one -> one.offers().stream()).filter(offer -> late.offers().stream().anyMatch(said -> said.from().equals(offer.from()) && said.value().equals(day)))
            .map(Difference.Offer::value).findFirst().orElseGet(() -> Texts.text("form.extension-reason", day, late.movable()));
    }

    /** As a person reads it. */
    public static String shown(FormField field, String value) {
        return value.isEmpty() ? Texts.text("form.empty") : field == FormField.EVIDENCE ? String.join(Texts.text("form.offers"), value.lines().toList()) : field == FormField.WISH ? Texts.text(Wish.valueOf(value))
            : field == FormField.PERCENT ? Texts.text("form.percent", value) : value;
    }
}
