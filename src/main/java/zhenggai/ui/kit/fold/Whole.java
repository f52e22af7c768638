package zhenggai.ui.kit.fold;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
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
        // what changes in a picture of all of it would have to be drawn anew with all of it
        skinProperty().addListener((property, before, now) -> lookup(".viewport").setCache(false));
    }

    public static Whole of(Node... nodes) {
        Whole whole = new Whole();
        whole.hold(nodes);
        return whole;
    }

    /** Puts these one over the other in the place of what stood here, from the top. */
    public void hold(Node... nodes) {
        setContent(new Held(nodes));
        setVvalue(0);
    }

    /** Never takes the focus: a click beside what can be used leaves it where it is. */
    @Override
    public void requestFocus() { }

    /** How much height is needed follows from the width there is, also for whoever asks without saying it. */
    private static final class Held extends StackPane {
        Held(Node... nodes) {
            super(nodes);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }
}
