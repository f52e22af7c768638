package zhenggai.ui.kit.line;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import zhenggai.ui.kit.Theme;

/** What narrows a list, in rows, with what to do at the end of the line, or below where the line is too short for both or both together are less high. */
public final class ToolLine extends WidthFirst {
    private final FlowPane filters;
    private final Node deeds;
    private final double gap = Theme.em(0.6);

    public ToolLine(FlowPane filters, Node deeds) {
        this.filters = filters;
        this.deeds = deeds;
        getStyleClass().add("toolbar");
        getChildren().setAll(filters, deeds);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + filters.minWidth(-1) + gap + deeds.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected double heightIn(double width) {
        Insets around = getInsets();
        double inner = inner(width);
        return around.getTop() + (isBeside(inner) ? besideHeight(inner) : belowHeight(inner)) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double wide = deeds.prefWidth(-1);
        double high = deeds.prefHeight(-1);
        if (isBeside(inner)) {
            double rest = inner - gap - wide;
            filters.resizeRelocate(left, top, rest, filters.prefHeight(rest));
            deeds.resizeRelocate(left + rest + gap, top, wide, high);
        } else {
            filters.resizeRelocate(left, top, inner, filters.prefHeight(inner));
            deeds.resizeRelocate(left, top + filters.prefHeight(inner) + filters.getVgap(), wide, high);
        }
    }

    /** The widest of the filters has to have its place beside the deeds. */
    private boolean isBeside(double inner) {
        return filters.minWidth(-1) + gap + deeds.prefWidth(-1) <= inner && besideHeight(inner) <= belowHeight(inner);
    }

    private double besideHeight(double inner) {
        return Math.max(filters.prefHeight(inner - gap - deeds.prefWidth(-1)), deeds.prefHeight(-1));
    }

    private double belowHeight(double inner) {
        return filters.prefHeight(inner) + filters.getVgap() + deeds.prefHeight(-1);
    }
}
