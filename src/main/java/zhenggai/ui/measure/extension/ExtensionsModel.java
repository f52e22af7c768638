package zhenggai.ui.measure.extension;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Reckoning;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The extensions of one measure: what was asked and decided, the request that is being written, the decision that is being entered. */
public final class ExtensionsModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once asking;
    private final MeasureId id;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText to;
    private final EditedText reason;
    private final EditedText askedBy;
    private final EditedText askedOn;
    private final EditedText decidedBy;
    private final EditedText decidedOn;
    private final EditedText meeting;
    private final EditedText minute;
    private final EditedText remark;

    /** What is known of the measure's deadline: the measure, every request oldest first, and what new words are read with. */
    public record Seen(Measure measure, List<Extension> extensions, Reckoning reckoning) {

        /** The request that waits for its decision. */
        public @Nullable Extension pending() {
            return extensions.stream().filter(Extension::isPending).findFirst().orElse(null);
        }
    }

    public ExtensionsModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.asking = background.once();
        this.id = id;
        String field = "extension-" + id.value() + "-";
        this.to = EditedText.inForm(background, drafts, field + "to");
        this.reason = EditedText.inForm(background, drafts, field + "reason");
        this.askedBy = EditedText.inForm(background, drafts, field + "asked-by");
        this.askedOn = EditedText.inForm(background, drafts, field + "asked-on");
        this.decidedBy = EditedText.inForm(background, drafts, field + "decided-by");
        this.decidedOn = EditedText.inForm(background, drafts, field + "decided-on");
        this.meeting = EditedText.inForm(background, drafts, field + "meeting");
        this.minute = EditedText.inForm(background, drafts, field + "minute");
        this.remark = EditedText.inForm(background, drafts, field + "remark");
        askedOn.stored(DayWords.of(open.today()));
        decidedOn.stored(DayWords.of(open.today()));
        List.of(to, reason, askedBy, askedOn, decidedBy, decidedOn, meeting, minute, remark)
            .forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** While it is under way nothing can be asked for a second time. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return asking.underWayProperty();
    }

    public EditedText to() {
        return to;
    }

    public EditedText reason() {
        return reason;
    }

    public EditedText askedBy() {
        return askedBy;
    }

    public EditedText askedOn() {
        return askedOn;
    }

    public EditedText decidedBy() {
        return decidedBy;
    }

    public EditedText decidedOn() {
        return decidedOn;
    }

    public EditedText meeting() {
        return meeting;
    }

    public EditedText minute() {
        return minute;
    }

    public EditedText remark() {
        return remark;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** The day the typed words mean. */
    public ObservableValue<String> toExplained() {
        return to.textProperty().map(typed -> seen.get() == null ? "" : DayWords.explained(typed, seen.get().reckoning()));
    }

    /** Proposes a day for the request, as dragging the end of a deadline does. */
    public void propose(@Nullable LocalDate day) {
        if (day != null) {
            to.textProperty().set(DayWords.of(day));
        }
    }

    public void reload() {
        looks.run(() -> new Seen(open.measures().get(id), open.extensions().of(id), open.measures().reckoning(id)), seen::set);
    }

    /** Whoever is responsible asks, as long as nobody else is named. */
    public void responsible(List<String> names) {
        askedBy.stored(names.isEmpty() ? "" : names.getFirst());
    }

    /** Makes the request; the form is empty again only when it is in the case. */
    public void ask(Runnable then) {
        String words = to.text();
        String why = reason.text();
        String who = askedBy.text();
        String when = askedOn.text();
        attempt(() -> open.extensions().ask(id, words, new Extension.Request(why, who, day(when))), () -> {
            to.forget();
            reason.forget();
            then.run();
        });
    }

    public void grant(ExtensionId extension) {
        decide(extension, Decision.Outcome.GRANTED);
    }

    public void refuse(ExtensionId extension) {
        decide(extension, Decision.Outcome.REFUSED);
    }

    /** Takes a request back that nobody has decided. */
    public void withdraw(ExtensionId extension) {
        attempt(() -> {
            open.extensions().withdraw(extension);
            return true;
        }, () -> { });
    }

    private void decide(ExtensionId extension, Decision.Outcome outcome) {
        List<String> typed = List.of(decidedBy.text(), decidedOn.text(), meeting.text(), minute.text(), remark.text());
        attempt(() -> {
            Decision decision = new Decision(outcome, typed.getFirst(), day(typed.get(1)), typed.get(2), typed.get(3), typed.get(4));
            return outcome == Decision.Outcome.GRANTED ? open.extensions().grant(extension, decision) : open.extensions().refuse(extension, decision);
        }, () -> List.of(decidedBy, meeting, minute, remark).forEach(EditedText::forget));
    }

    private void attempt(java.util.concurrent.Callable<?> deed, Runnable then) {
        refusal.set("");
        asking.attempt(deed, done -> {
            then.run();
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private LocalDate day(String typed) {
        LocalDate day = DayWords.read(typed, open.today());
        return day == null ? open.today() : day;
    }
}
