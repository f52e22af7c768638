package zhenggai.ui.window;

import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** What the frame says about the open case: whose it is, which action undo and redo would take back and do again. */
public final class WindowModel {
    private final OpenCase open;
    private final Background background;
    private final ReadOnlyStringWrapper office = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

    public WindowModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    public ReadOnlyStringProperty officeProperty() {
        return office.getReadOnlyProperty();
    }

    /** The words for the action undo would take back; empty where there is none. */
    public ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    public String file() {
        return open.path().toString();
    }

    /** The sentence that says why nothing can be written, empty where it can. */
    public String readOnly() {
        return open.readOnlyBecause().map(Texts::text).orElse("");
    }

    public void reload() {
        background.run(() -> new Facts(open.office().get().name(), open.undoVerb(), open.redoVerb()), facts -> {
            office.set(facts.office());
            undo.set(facts.undo().map(verb -> Texts.text("window.undo", Texts.verb(verb))).orElse(""));
            redo.set(facts.redo().map(verb -> Texts.text("window.redo", Texts.verb(verb))).orElse(""));
        });
    }

    private record Facts(String office, Optional<String> undo, Optional<String> redo) {}

    public void undo() {
        background.run(() -> {
            open.undo();
            return true;
        }, done -> reload());
    }

    public void redo() {
        background.run(() -> {
            open.redo();
            return true;
        }, done -> reload());
    }
}
