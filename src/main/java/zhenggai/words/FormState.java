package zhenggai.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import zhenggai.domain.form.Form;

/** Whether a form has come back, in words: when, or how long it is due. */
public final class FormState {
    private FormState() {}

    public static String of(Form form, LocalDate today) {
        Form.Return returned = form.returned();
        return returned != null ? Texts.text("form.state-returned", returned.on())
            : form.isOverdue(today) ? Texts.text("form.state-overdue", ChronoUnit.DAYS.between(form.returnBy(), today)) : Texts.text("form.state-out");
    }
}
