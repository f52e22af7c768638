package zhenggai.ui.panel;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.WidthFirst;

/** The first line of a panel: what it is about, in as many lines as that takes, and how that stands, beside it where there is room, else below. */
public final class PanelTitle extends WidthFirst {
    private final Label title;
    private final Region state;
    private final double across = Theme.em(1);
    private final double down = Theme.em(0.3);

    public PanelTitle(Label title, Region state) {
        this.title = title;
        this.state = state;
        getStyleClass().add("panel-named");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        getChildren().setAll(title, state);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + title.prefWidth(-1) + across + state.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected double heightIn(double width) {
        double inner = inner(width);
        double high = isBeside(inner) ? Math.max(title.prefHeight(inner), state.prefHeight(-1)) : title.prefHeight(inner) + down + state.prefHeight(-1);
        return getInsets().getTop() + high + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double inner = inner(getWidth());
        double titled = title.prefHeight(inner);
        double stated = state.prefHeight(-1);
        double wide = Math.min(Math.ceil(title.prefWidth(-1)), inner);
        if (isBeside(inner)) {
            double high = Math.max(titled, stated);
            title.resizeRelocate(around.getLeft(), around.getTop() + (high - titled) / 2, wide, titled);
            state.resizeRelocate(around.getLeft() + wide + across, around.getTop() + (high - stated) / 2, Math.ceil(state.prefWidth(-1)), stated);
        } else {
            title.resizeRelocate(around.getLeft(), around.getTop(), wide, titled);
            state.resizeRelocate(around.getLeft(), around.getTop() + titled + down, Math.min(Math.ceil(state.prefWidth(-1)), inner), stated);
        }
    }

    private boolean isBeside(double inner) {
        return Math.ceil(title.prefWidth(-1)) + across + Math.ceil(state.prefWidth(-1)) <= inner;
    }
}
