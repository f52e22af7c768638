package zhenggai.ui.kit;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Arrow keys in a group of toggles. The toolkit's own way marks the next one as chosen and tells nobody, so that the screen says one thing and
 * the model another: here a radio button is chosen as by a click, and any other toggle only gets the focus, for Space or Enter to choose it.
 */
public final class Arrows {
    /** What the focus is seen by: the toolkit shows it only where its own Tab has led. */
    private static final PseudoClass ARRIVED = PseudoClass.getPseudoClass("arrived");

    private Arrows() {}

    /** @param group whose toggles are all there */
    public static void in(ToggleGroup group) {
        List<ToggleButton> toggles = group.getToggles().stream().map(ToggleButton.class::cast).toList();
        for (ToggleButton toggle : toggles) {
            toggle.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(toggles, toggle, event));
            toggle.focusedProperty().addListener((property, before, now) -> toggle.pseudoClassStateChanged(ARRIVED, false));
        }
    }

    private static void pressed(List<ToggleButton> toggles, ToggleButton toggle, KeyEvent event) {
        int by = by(event.getCode());
        if (by != 0) {
            ToggleButton next = toggles.get(Math.floorMod(toggles.indexOf(toggle) + by, toggles.size()));
            next.requestFocus();
            next.pseudoClassStateChanged(ARRIVED, true);
            if (next instanceof RadioButton) {
                next.fire();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(toggle instanceof RadioButton)) {
            toggle.fire();
            event.consume();
        }
    }

    private static int by(KeyCode code) {
        return switch (code) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            default -> 0;
        };
    }
}
