package zhenggai.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.paper.SavedFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.reading.DocumentReader;
import zhenggai.ui.check.table.CaseTable;
import zhenggai.ui.check.table.FileTable;
import zhenggai.ui.check.table.NoticeTable;
import zhenggai.ui.check.table.Table;
import zhenggai.ui.check.table.Table.Look;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.question.Answering;
import zhenggai.words.Texts;

/** What the checks ask about the case, or about what is laid on the table in its place: a document, or the notice that is being written. */
public final class CheckModel {
    /** The endings of the files that a text can be saved as. */
    public static final String WORD = PaperFormat.DOCX.ending();
    public static final String PLAIN = ".txt";

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Answering answering;
    private final ReadOnlyObjectWrapper<Look> look;
    private Table table;

    public CheckModel(OpenCase open, Background background, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.table = new CaseTable(open);
        this.look = new ReadOnlyObjectWrapper<>(new Look(table, "", List.of(), List.of()));
        this.answering = new Answering(open, background, drafts, this::reload, () -> look.get().asked());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Answering answering() {
        return answering;
    }

    /** Looks again at what is on the table. */
    public void reload() {
        Table here = table;
        looks.run(here::look, now -> {
            table = now.table();
            look.set(now);
        });
    }

    /** Puts a file on the table. */
    public void read(Path file) {
        background.run(() -> new DocumentReader().read(file), draft -> lay(FileTable.of(open, file, draft)));
    }

    /** Puts pasted words on the table. */
    public void readText(String text) {
        background.run(() -> new DocumentReader().read(text), draft -> lay(FileTable.pasted(open, draft)));
    }

    /** Puts the notice or the report on the table. */
    public void lookAt(NoticeId notice) {
        lay(NoticeTable.of(open, notice));
    }

    /** Saves the text on the table as a new file. */
    public void save(Path target, Consumer<SavedFile> saved) {
        if (table instanceof FileTable file) {
            background.watch(Background.Lane.PRESS, Texts.text("papers.saving", target.getFileName()), watch -> MendedFile.save(file, target, open.today(), watch), saved);
        }
    }

    /** Back to the case. */
    public void toCase() {
        lay(new CaseTable(open));
    }

    /** Takes back what was changed in the document on the table. */
    public void restore() {
        if (table instanceof FileTable file) {
            lay(file.restored());
        }
    }

    private void lay(Table next) {
        table = next;
        reload();
    }

    /** Keeps, shortens or takes out the same piece of personal data in several places: in the case and its notice for good, in a file on the table. */
    void decide(List<Question> alike, Choice choice, EditedText reason, Consumer<String> refused) {
        List<Decision> decisions = alike.stream().map(question -> new Decision(question, choice)).toList();
        String typed = reason.text();
        Table here = table;
        change(() -> here.decide(decisions, typed), reason::forget, refused);
    }

    /** Says in several places what the check proposes. */
    void mend(List<Question> alike, Consumer<String> refused) {
        List<Mending> mendings = alike.stream().map(Mending::new).toList();
        Table here = table;
        change(() -> here.mend(mendings), () -> { }, refused);
    }

    private void change(Callable<Table> change, Runnable then, Consumer<String> refused) {
        background.attempt(change, after -> {
            then.run();
            lay(after);
        }, problem -> refused.accept(Texts.sentence(problem.textKey(), problem.args())));
    }
}
