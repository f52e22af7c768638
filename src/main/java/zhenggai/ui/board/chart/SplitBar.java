package zhenggai.ui.board.chart;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import zhenggai.ui.kit.Theme;

/** A bar in parts, each as wide as it counts; what the parts are stands beside it in words. */
public final class SplitBar extends Pane {
    private static final double HIGH = 0.75;
    private static final double LEAST = 3;

    private List<Part> parts = List.of();
    private int whole = 1;

    /** @param style the style class of the state or level that gives the part its colour */
    public record Part(int count, String style) {}

    public SplitBar() {
        getStyleClass().add("split-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** @param newWhole what the whole width counts; where that is more than the parts, the rest stays empty */
    public void show(List<Part> newParts, int newWhole) {
        parts = newParts.stream().filter(part -> part.count() > 0).toList();
        whole = Math.max(1, newWhole);
        getChildren().setAll(parts.stream().map(part -> {
            Region stretch = new Region();
            stretch.getStyleClass().addAll("split-part", part.style());
            return stretch;
        }).toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Theme.em(HIGH);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Theme.em(3);
    }

    /** The least part is seen too, at the cost of the greatest. */
    @Override
    protected void layoutChildren() {
        double high = Math.min(getHeight(), Theme.em(HIGH));
        double top = Math.rint((getHeight() - high) / 2);
        int greatest = parts.stream().mapToInt(Part::count).max().orElse(0);
        double added = parts.stream().mapToDouble(part -> Math.max(0, LEAST - exact(part))).sum();
        double left = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double wide = Math.max(LEAST, exact(part) - (part.count() == greatest ? added : 0));
            getChildren().get(i).resizeRelocate(left, top, Math.max(LEAST - 1, wide - 1), high);
            left += wide;
        }
    }

    private double exact(Part part) {
        return getWidth() * part.count() / whole;
    }
}
