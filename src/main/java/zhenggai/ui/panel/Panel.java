package zhenggai.ui.panel;

import javafx.scene.Parent;

/** The panel of one thing, beside a list: built once, told when the case changed, left when another thing is chosen. */
public interface Panel {
    Parent build();

    /** The case changed: show it anew, and keep what is being typed. */
    void reload();

    /** Puts the cursor where the thing's own text is edited. */
    void edit();

    /** Shows the evidence of the thing; where it can have none, nothing happens. */
    default void toEvidence() { }

    /** Something else is shown from now on: save what was typed. */
    void leave();
}
