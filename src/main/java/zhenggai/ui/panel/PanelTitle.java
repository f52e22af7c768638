package zhenggai.ui.panel;

import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import zhenggai.ui.kit.Theme;

/** The first line of a panel: what it is about, in as many lines as that takes, and how that stands beside it or below. */
public final class PanelTitle extends FlowPane {
    public PanelTitle(Label title, Node state) {
        super(Theme.em(1), Theme.em(0.3), title, state);
        getStyleClass().add("panel-named");
        setRowValignment(VPos.CENTER);
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        // a long name wraps, it does not push the panel over its edge
        setMinWidth(0);
        title.maxWidthProperty().bind(Bindings.createDoubleBinding(
            () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()), widthProperty(), insetsProperty()));
    }
}
