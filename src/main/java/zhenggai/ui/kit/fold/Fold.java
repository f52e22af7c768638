package zhenggai.ui.kit.fold;

import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import zhenggai.ui.kit.Icons;

/** The button behind which a place keeps what it has no room for in a small window; where there is room, all of it is in sight and the button is not. */
public final class Fold {
    private final ToggleButton button;
    private final ObservableValue<Boolean> small;
    private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);

    /** @param words say what is behind it */
    public Fold(Ikon ikon, String words, String id) {
        button = new ToggleButton(words, Icons.of(ikon));
        button.setId(id);
        button.getStyleClass().add("fold");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.visibleProperty().bind(low);
        button.managedProperty().bind(low);
        // of the window and not of the place: what is folded must not decide whether it is
        small = Small.window(button);
        small.addListener((property, before, now) -> settle());
        button.selectedProperty().addListener((property, before, now) -> settle());
        settle();
    }

    /** Stands where the window is small. */
    public ToggleButton button() {
        return button;
    }

    /** Whether the window is small. */
    public ReadOnlyBooleanProperty lowProperty() {
        return low.getReadOnlyProperty();
    }

    /** Out of sight where the window is small, until the button is pressed. */
    public void hide(Node node) {
        seen(node, open.getReadOnlyProperty());
    }

    /** The same, but in sight as long as it is of use. */
    public void hide(Node node, ObservableBooleanValue used) {
        seen(node, open.getReadOnlyProperty().or(kept(node, used)));
    }

    /** The same, in sight as long as what is asked for makes use of it. */
    public <Q> void hide(Node node, ObservableValue<Q> query, Predicate<Q> uses) {
        hide(node, Bindings.createBooleanBinding(() -> uses.test(query.getValue()), query));
    }

    /** Of use, or so until now and still with the focus in it: what one types in does not go from under the hands. */
    private static BooleanExpression kept(Node node, ObservableBooleanValue used) {
        ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(used.get());
        used.addListener((property, before, now) -> kept.set(now || node.isFocusWithin()));
        node.focusWithinProperty().addListener((property, before, now) -> kept.set(used.get() || now && kept.get()));
        return kept;
    }

    private static void seen(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void settle() {
        // away from its window, while another place is shown, it stays as it was
        low.set(small.getValue() == null ? low.get() : small.getValue());
        open.set(!low.get() || button.isSelected());
    }
}
