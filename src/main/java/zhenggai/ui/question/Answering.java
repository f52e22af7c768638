package zhenggai.ui.question;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import zhenggai.casework.OpenCase;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The answers that a person gives to questions, whichever list they stand in. */
public final class Answering {
    private final OpenCase open;
    private final Background background;
    private final Drafts drafts;
    private final Runnable reload;
    private final Supplier<List<Asked>> asked;

    /**
     * @param reload looks again at what is asked, after an answer was given or taken back
     * @param asked what stands in the list
     */
    public Answering(OpenCase open, Background background, Drafts drafts, Runnable reload, Supplier<List<Asked>> asked) {
        this.open = open;
        this.background = background;
        this.drafts = drafts;
        this.reload = reload;
        this.asked = asked;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** What is typed as the reason, kept until it is given. */
    public EditedText reason(Question question) {
        return EditedText.inForm(background, drafts, "question-" + question.key());
    }

    /** The open questions beside it that ask the same about the same words. */
    List<Question> others(Question question) {
        return asked.get().stream().filter(Asked::isOpen).map(Asked::question).filter(other -> other.isLike(question) && !other.equals(question)).toList();
    }

    /** Answers that all of them are as intended. */
    void answer(List<Question> alike, EditedText reason, Consumer<String> refused) {
        String typed = reason.text();
        background.attempt(() -> open.checks().answer(alike.stream().map(Question::key).toList(), typed), answers -> {
            reason.forget();
            reload.run();
        }, problem -> refused.accept(Texts.sentence(problem.textKey(), problem.args())));
    }

    /** Takes an answer back. */
    void askAgain(AnswerId answer) {
        background.run(() -> {
            open.checks().ask(answer);
            return true;
        }, done -> reload.run());
    }
}
