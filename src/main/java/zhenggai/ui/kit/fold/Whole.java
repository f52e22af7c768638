package zhenggai.ui.kit.fold;

import javafx.scene.control.ScrollPane;
import zhenggai.ui.kit.Reveal;

/** Gives what stands in it all its own room, and scrolls it as a whole where that is less than it needs, as in a small window. */
public final class Whole extends ScrollPane {
    public Whole() {
        setFitToWidth(true);
        setFitToHeight(true);
        setMinSize(0, 0);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "whole");
        Reveal.focused(this);
    }

    /** Never takes the focus: a click beside what can be used leaves it where it is. */
    @Override
    public void requestFocus() { }
}
