package zhenggai.ui.question;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Question;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;

/** What the checks ask about the case or one of its measures. */
public final class QuestionsModel {
    private final OpenCase open;
    private final Background.Latest looks;
    private final @Nullable MeasureId about;
    private final Answering answering;
    private final ReadOnlyObjectWrapper<List<Question.Asked>> asked = new ReadOnlyObjectWrapper<>(List.of());

    /** @param about the measure that is asked about, null for all of the case */
    public QuestionsModel(OpenCase open, Background background, @Nullable MeasureId about, Drafts drafts) {
        this.open = open;
        this.looks = background.latest();
        this.about = about;
        this.answering = new Answering(open, background, drafts, this::reload, asked::get);
    }

    /** Open ones first, each kind by kind in the order of the ledger. */
    public ReadOnlyObjectProperty<List<Question.Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public long open() {
        return asked.get().stream().filter(Question.Asked::isOpen).count();
    }

    Answering answering() {
        return answering;
    }

    public void reload() {
        looks.run(() -> {
            List<Question.Asked> all = open.checks().asked().stream().filter(one -> about == null || one.question().concerns().contains(about)).toList();
            return Stream.concat(all.stream().filter(Question.Asked::isOpen), all.stream().filter(one -> !one.isOpen())).toList();
        }, asked::set);
    }
}
