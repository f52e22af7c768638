package zhenggai.ui.panel;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zhenggai.domain.Refused;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/**
 * One text of the case while it is edited: as typed, as stored, and the sentence that refused it. A reload changes what is typed only
 * where nothing was typed; a refusal never does.
 */
public final class EditedText {
    private final Background background;
    private final Drafts drafts;
    private final String field;
    private final Consumer<String> save;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String stored = "";

    /**
     * @param field names the text among all texts of the case
     * @param save writes the text to the case; called off the FX thread
     */
    public EditedText(Background background, Drafts drafts, String field, Consumer<String> save) {
        this.background = background;
        this.drafts = drafts;
        this.field = field;
        this.save = save;
        drafts.of(field).ifPresent(text::set);
        text.addListener((property, before, now) -> {
            refusal.set("");
            compare();
        });
    }

    /** A text of a form: kept as a draft until the whole form is done, never saved alone. */
    public static EditedText inForm(Background background, Drafts drafts, String field) {
        return new EditedText(background, drafts, field, typed -> { });
    }

    public StringProperty textProperty() {
        return text;
    }

    public String text() {
        return text.get() == null ? "" : text.get();
    }

    /** Whether something is typed that is not stored. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The sentence that refused the text; empty where there is none. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What the case has now. */
    public void stored(String now) {
        boolean untouched = text().equals(stored) && drafts.of(field).isEmpty();
        stored = now;
        if (untouched) {
            text.set(now);
        }
        compare();
    }

    /** Back to what is stored. */
    public void forget() {
        text.set(stored);
    }

    public void save() {
        save(refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    /** Saves although nobody will look at this field: a refusal goes to the presenter of problems, and the text stays a draft. */
    public void leave() {
        if (dirty.get()) {
            String typed = text();
            background.run(() -> store(typed), this::saved);
        }
    }

    private void save(Consumer<Refused> refused) {
        if (dirty.get()) {
            String typed = text();
            background.attempt(() -> store(typed), this::saved, refused);
        }
    }

    private String store(String typed) {
        save.accept(typed);
        return typed;
    }

    private void saved(String typed) {
        stored = typed;
        compare();
    }

    private void compare() {
        boolean differs = !text().equals(stored);
        dirty.set(differs);
        if (differs) {
            drafts.keep(field, text());
        } else {
            drafts.drop(field);
        }
    }
}
