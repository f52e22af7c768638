package zhenggai.ui.question;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Question;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** What the checks ask about the case or one of its measures, and the answers that are given. */
public final class QuestionsModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final @Nullable MeasureId about;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<List<Question.Asked>> asked = new ReadOnlyObjectWrapper<>(List.of());

    /** @param about the measure that is asked about, null for all of the case */
    public QuestionsModel(OpenCase open, Background background, @Nullable MeasureId about, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.about = about;
        this.drafts = drafts;
    }

    /** Open ones first, each kind by kind in the order of the ledger. */
    public ReadOnlyObjectProperty<List<Question.Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public long open() {
        return asked.get().stream().filter(Question.Asked::isOpen).count();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> {
            List<Question.Asked> all = open.checks().asked().stream().filter(one -> about == null || one.question().concerns().contains(about)).toList();
            return Stream.concat(all.stream().filter(Question.Asked::isOpen), all.stream().filter(one -> !one.isOpen())).toList();
        }, asked::set);
    }

    /** What is typed as the answer to a question, kept until it is given. */
    EditedText reason(Question question) {
        return EditedText.inForm(background, drafts, "question-" + question.key());
    }

    /** Answers that it is as intended. */
    void answer(Question question, EditedText reason, Consumer<String> refused) {
        String typed = reason.text();
        background.attempt(() -> open.checks().answer(question.key(), typed), answer -> {
            reason.forget();
            reload();
        }, problem -> refused.accept(Texts.sentence(problem.textKey(), problem.args())));
    }

    /** Takes an answer back. */
    void askAgain(AnswerId answer) {
        background.run(() -> {
            open.checks().ask(answer);
            return true;
        }, done -> reload());
    }
}
