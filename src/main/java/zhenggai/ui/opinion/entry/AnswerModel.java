package zhenggai.ui.opinion.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The answer to an opinion while it is written: nothing is in the case until the whole of it is, and it can be taken back. */
final class AnswerModel {
    private final Desk desk;
    private final Background.Once answering;
    private final PublicOpinionId id;
    private final EditedText on;
    private final EditedText text;
    private final EditedText reason;
    private final ObjectProperty<AnswerWay> way = new SimpleObjectProperty<>(AnswerWay.PHONE);
    private final ObjectProperty<OpinionOutcome> outcome = new SimpleObjectProperty<>(OpinionOutcome.ACCEPTED);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** @param done says what was done and offers to take it back */
    record Desk(OpenCase open, Background background, Drafts drafts, Consumer<String> done) {}

    AnswerModel(Desk desk, PublicOpinionId id) {
        this.desk = desk;
        this.answering = desk.background().once();
        this.id = id;
        String field = "public-opinion-" + id.value() + "-answer-";
        on = EditedText.inForm(desk.background(), desk.drafts(), field + "on");
        text = EditedText.inForm(desk.background(), desk.drafts(), field + "text");
        reason = EditedText.inForm(desk.background(), desk.drafts(), field + "reason");
        on.stored(DayWords.of(desk.open().today()));
    }

    EditedText on() {
        return on;
    }

    EditedText text() {
        return text;
    }

    /** Why it is not accepted, or where it is forwarded to. */
    EditedText reason() {
        return reason;
    }

    ObjectProperty<AnswerWay> wayProperty() {
        return way;
    }

    ObjectProperty<OpinionOutcome> outcomeProperty() {
        return outcome;
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void save() {
        String day = on.text();
        String words = text.text();
        String why = reason.text();
        AnswerWay by = way.get();
        OpinionOutcome became = outcome.get();
        attempt(() -> {
            @Nullable LocalDate read = DayWords.read(day, desk.open().today());
            return desk.open().opinions().answer(id, new OpinionAnswer(read == null ? desk.open().today() : read, by, words, became, why));
        }, "opinions.answer-noted");
    }

    void takeBack() {
        attempt(() -> desk.open().opinions().reopen(id), "opinions.answer-back");
    }

    private void attempt(Callable<?> deed, String sentence) {
        refusal.set("");
        answering.attempt(deed, ignored -> {
            List.of(on, text, reason).forEach(EditedText::forget);
            desk.done().accept(Texts.text(sentence));
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
