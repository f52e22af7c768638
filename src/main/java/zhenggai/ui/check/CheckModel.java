package zhenggai.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.question.Answering;
import zhenggai.words.Texts;

/** What the checks ask about the case, or about a document that is looked at in its place; a document is changed here only, never in its file. */
public final class CheckModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Answering answering;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NOTHING);
    private @Nullable Document document;

    /**
     * A document on the table.
     *
     * @param read as it was read, {@code now} as it reads after what was decided
     */
    public record Document(String name, Draft read, Draft now, int changes) {
        Document changed(Draft draft) {
            return new Document(name, read, draft, changes + 1);
        }

        Document restored() {
            return new Document(name, read, read, 0);
        }
    }

    /**
     * What is seen.
     *
     * @param document null for the case
     * @param known personal data that is known to be meant for the public
     */
    public record Look(@Nullable Document document, List<Asked> asked, List<PersonalItem> known) {
        static final Look NOTHING = new Look(null, List.of(), List.of());

        long open() {
            return Asked.open(asked);
        }

        long answered() {
            return asked.stream().filter(one -> one.answer() != null).count();
        }

        long remarks() {
            return asked.stream().filter(one -> one.question().key().check().isRemark()).count();
        }
    }

    public CheckModel(OpenCase open, Background background, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.answering = new Answering(open, background, drafts, this::reload);
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Answering answering() {
        return answering;
    }

    /** Looks again at what is on the table. */
    public void reload() {
        Document here = document;
        looks.run(() -> here == null ? new Look(null, open.checks().all(), open.checks().known())
            : new Look(here, open.checks().about(here.now()), open.checks().known(here.now())), look::set);
    }

    /** Puts a file on the table. */
    public void read(Path file) {
        background.run(() -> new DocumentReader().read(file), draft -> lay(new Document(String.valueOf(file.getFileName()), draft, draft, 0)));
    }

    /** Puts pasted words on the table. */
    public void readText(String text) {
        readText(Texts.text("intake.pasted"), text);
    }

    /** Puts words on the table that are known by a name. */
    public void readText(String name, String text) {
        background.run(() -> new DocumentReader().read(text), draft -> lay(new Document(name, draft, draft, 0)));
    }

    /** Back to the case. */
    public void toCase() {
        lay(null);
    }

    /** Takes back what was decided about the document on the table. */
    public void restore() {
        lay(document == null ? null : document.restored());
    }

    private void lay(@Nullable Document next) {
        document = next;
        reload();
    }

    /** Keeps, shortens or takes out a piece of personal data: in the case for good, in a document on the table. */
    void decide(Question question, Choice choice, EditedText reason, Consumer<String> refused) {
        Decision decision = new Decision(question, choice);
        String typed = reason.text();
        Document here = document;
        background.attempt(() -> {
            Document after = here == null || choice == Choice.KEEP ? here : here.changed(new DocumentReader().read(changed(here.now(), decision)));
            open.checks().decide(decision, typed);
            return Optional.ofNullable(after);
        }, after -> {
            reason.forget();
            lay(after.orElse(null));
        }, problem -> refused.accept(Texts.sentence(problem.textKey(), problem.args())));
    }

    private static String changed(Draft draft, Decision decision) {
        String[] lines = draft.source().split("\n", -1);
        int at = decision.question().passage().spot().paragraph() - 1;
        lines[at] = decision.in(lines[at]);
        return String.join("\n", lines);
    }
}
