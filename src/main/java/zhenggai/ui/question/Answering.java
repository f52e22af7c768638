package zhenggai.ui.question;

import java.util.function.Consumer;

import zhenggai.casework.OpenCase;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Question;
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

    /** @param reload looks again at what is asked, after an answer was given or taken back */
    public Answering(OpenCase open, Background background, Drafts drafts, Runnable reload) {
        this.open = open;
        this.background = background;
        this.drafts = drafts;
        this.reload = reload;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** What is typed as the reason, kept until it is given. */
    public EditedText reason(Question question) {
        return EditedText.inForm(background, drafts, "question-" + question.key());
    }

    /** Answers that it is as intended. */
    void answer(Question question, EditedText reason, Consumer<String> refused) {
        String typed = reason.text();
        background.attempt(() -> open.checks().answer(question.key(), typed), answer -> {
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
