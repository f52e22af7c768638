package zhenggai.ui.notice.wording;

import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** Both wordings of one finding or measure while they are looked at: the public one saves itself, keeping back has its form and its refusal. */
public final class WordedModel {
    private final WordingModel wordings;
    private final String code;
    private final EditedText published;
    private final EditedText reason;
    private final ObjectProperty<@Nullable Withheld> why = new SimpleObjectProperty<>(Withheld.PERSONAL_PRIVACY);
    private final ReadOnlyObjectWrapper<@Nullable Worded> worded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background.Once accepting;
    private volatile @Nullable Wording thing;

    /** @param code of the finding or measure */
    public WordedModel(WordingModel wordings, String code, Drafts drafts) {
        this.wordings = wordings;
        this.code = code;
        this.accepting = wordings.background().once();
        this.published = new EditedText(wordings.background(), drafts, "wording-" + code, typed -> wordings.open().wordings().write(thing, typed));
        this.reason = EditedText.inForm(wordings.background(), drafts, "wording-" + code + "-reason");
    }

    /** Null until it is shown. */
    ReadOnlyObjectProperty<@Nullable Worded> wordedProperty() {
        return worded.getReadOnlyProperty();
    }

    EditedText published() {
        return published;
    }

    /** Why it is kept back, in the office's own words. */
    EditedText reason() {
        return reason;
    }

    ObjectProperty<@Nullable Withheld> whyProperty() {
        return why;
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return wordings.isReadOnly();
    }

    /** Shows it as it is now; what is being typed stays. */
    void reload() {
        wordings.find(code).ifPresent(now -> {
            thing = now.wording();
            worded.set(now);
            published.stored(now.published());
            if (now.wording().withheld() != null) {
                why.set(now.wording().withheld());
            }
        });
    }

    /** Takes over what is proposed in the place of what is typed, which stays where that is refused. */
    void accept() {
        refusal.set("");
        accepting.attempt(() -> {
            wordings.open().wordings().accept(thing);
            return true;
        }, done -> {
            published.forget();
            wordings.reload();
        }, this::refuse);
    }

    void keepBack() {
        Withheld chosen = why.get();
        String said = reason.text();
        attempt(() -> {
            wordings.open().wordings().keepBack(thing, chosen, said);
            return true;
        }, reason);
    }

    void release() {
        attempt(() -> {
            wordings.open().wordings().release(thing);
            return true;
        });
    }

    void leave() {
        // what gives way to the proposal is not to be written after it
        if (!accepting.underWayProperty().get()) {
            published.leave();
        }
    }

    private void attempt(Callable<?> deed, EditedText... written) {
        refusal.set("");
        wordings.background().attempt(deed, done -> {
            List.of(written).forEach(EditedText::forget);
            wordings.reload();
        }, this::refuse);
    }

    private void refuse(Refused refused) {
        refusal.set(Texts.sentence(refused.textKey(), refused.args()));
    }
}
