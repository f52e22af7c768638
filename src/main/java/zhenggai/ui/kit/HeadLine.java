package zhenggai.ui.kit;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The first line of a screen: what is shown on the left, what to do with it on the right, in as many rows as the width asks for. */
public final class HeadLine extends HBox {
    private static final double LEAST_TITLE = 9;

    public HeadLine(Label title, List<? extends Node> deeds) {
        getStyleClass().add("head-line");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinWidth(Theme.em(LEAST_TITLE));
        title.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane right = new FlowPane(Theme.em(0.6), Theme.em(0.5));
        right.getChildren().setAll(deeds);
        right.setAlignment(Pos.CENTER_RIGHT);
        // the rows of a pane that flows follow from its own width, which is what the title leaves of the line
        right.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(
            () -> Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight() - getSpacing() - Math.min(title.prefWidth(-1), getWidth() / 3)),
            widthProperty(), title.textProperty(), insetsProperty()));
        HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
        getChildren().setAll(title, right);
    }
}
