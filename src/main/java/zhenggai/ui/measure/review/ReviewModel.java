package zhenggai.ui.measure.review;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The reviews of one measure, the look-backs that drew it, and the review that is being recorded. */
public final class ReviewModel {
    private static final int AGAIN_AFTER_MONTHS = 6;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final MeasureId id;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText found;
    private final EditedText by;
    private final EditedText on;
    private final EditedText next;

    /** The measure, its reviews and the look-backs that drew it, both oldest first. */
    public record Seen(Measure measure, List<Review> reviews, List<LookBack> lookBacks) {

        /** Whether a review can be recorded. */
        public boolean isReviewed() {
            return measure.state() == MeasureState.LONG_TERM;
        }
    }

    public ReviewModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        String field = "review-" + id.value() + "-";
        this.found = EditedText.inForm(background, drafts, field + "found");
        this.by = EditedText.inForm(background, drafts, field + "by");
        this.on = EditedText.inForm(background, drafts, field + "on");
        this.next = EditedText.inForm(background, drafts, field + "next");
        by.stored(open.actor().person());
        on.stored(DayWords.of(open.today()));
        next.stored(DayWords.of(open.today().plusMonths(AGAIN_AFTER_MONTHS)));
        List.of(found, by, on, next).forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public EditedText found() {
        return found;
    }

    public EditedText by() {
        return by;
    }

    public EditedText on() {
        return on;
    }

    public EditedText next() {
        return next;
    }

    public LocalDate today() {
        return open.today();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> new Seen(open.measures().get(id), open.reviews().of(id), open.lookBacks().about(id)), seen::set);
    }

    /** Records the review; the form is empty again only when it is in the case. */
    public void record(ReviewVerdict verdict) {
        String what = found.text();
        String who = by.text();
        String when = on.text();
        String again = next.text();
        refusal.set("");
        background.attempt(() -> {
            LocalDate day = DayWords.read(when, open.today());
            LocalDate nextOn = verdict == ReviewVerdict.SLACKENED ? null : DayWords.read(again, open.today());
            return open.reviews().record(new Review(ReviewId.NEW, id, day == null ? open.today() : day, who, what, verdict, nextOn));
        }, done -> {
            List.of(found, by, on, next).forEach(EditedText::forget);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
