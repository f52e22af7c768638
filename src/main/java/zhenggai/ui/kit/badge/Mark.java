package zhenggai.ui.kit.badge;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import zhenggai.ui.kit.Theme;

/** The mark of the program, a red square with a white tick: drawn, so that it is sharp at every scale. */
public final class Mark extends StackPane {

    /** @param times its side as a multiple of the size of the text */
    public Mark(double times) {
        double side = Theme.em(times);
        Rectangle square = new Rectangle(side, side);
        square.setArcWidth(side * 0.4);
        square.setArcHeight(side * 0.4);
        square.getStyleClass().add("mark");
        Polyline tick = new Polyline(side * 0.27, side * 0.52, side * 0.44, side * 0.69, side * 0.74, side * 0.33);
        tick.setStrokeWidth(side * 0.11);
        tick.getStyleClass().add("mark-tick");
        getChildren().addAll(square, tick);
        setMinSize(side, side);
        setMaxSize(side, side);
    }
}
