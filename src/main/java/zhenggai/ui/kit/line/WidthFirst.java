package zhenggai.ui.kit.line;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** A pane that takes any width it is given; how high it is follows from that, and less than that it cannot be. */
public abstract class WidthFirst extends Pane {
    /** What it needs in that width, its edges included. */
    protected abstract double heightIn(double width);

    /** What of that width is within its edges. */
    protected final double inner(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heightIn(width < 0 ? computePrefWidth(-1) : width);
    }

    @Override
    protected abstract double computePrefWidth(double height);
}
