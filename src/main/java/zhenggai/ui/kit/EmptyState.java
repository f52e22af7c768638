package zhenggai.ui.kit;

import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands where there is nothing yet: a pictogram, a title, a sentence that helps, and the actions that begin. Where there is no room
 * for all of it the pictogram goes first and then the sentence; nothing of it ever lies over its neighbours.
 */
public final class EmptyState extends VBox {
    private static final double AROUND = 3;
    private static final double CLOSE = 0.4;

    private final FontIcon picture;
    private final Label heading;
    private final Label text;
    private final FlowPane row;

    public EmptyState(Ikon ikon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setMinHeight(0);
        setSpacing(Theme.em(0.8));
        setPadding(new Insets(Theme.em(AROUND)));
        picture = Icons.of(ikon, 3.2);
        picture.getStyleClass().add("empty-icon");
        heading = new Label(title);
        heading.getStyleClass().add("title-3");
        text = new Label(sentence);
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.setMaxWidth(Theme.em(34));
        text.setMinHeight(USE_PREF_SIZE);
        row = new FlowPane(Theme.em(0.6), Theme.em(0.6), actions);
        row.setAlignment(Pos.CENTER);
        sight(row, actions.length > 0);
        getChildren().addAll(picture, heading, text, row);
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        widthProperty().addListener((property, before, now) -> fit());
        heightProperty().addListener((property, before, now) -> fit());
    }

    /** How high it is follows from how wide it is. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What all of it takes, also while some of it is left out, so that it comes back where it is offered the room. */
    @Override
    protected double computePrefHeight(double width) {
        return needed(width, AROUND, List.of(picture, heading, text, row));
    }

    private void fit() {
        if (getHeight() <= 0) {
            return;
        }
        boolean isRoomy = getHeight() >= computePrefHeight(getWidth());
        setPadding(new Insets(Theme.em(isRoomy ? AROUND : CLOSE), Theme.em(AROUND), Theme.em(isRoomy ? AROUND : CLOSE), Theme.em(AROUND)));
        sight(picture, isRoomy || getHeight() >= needed(getWidth(), CLOSE, List.of(picture, heading, text, row)));
        sight(text, isRoomy || getHeight() >= needed(getWidth(), CLOSE, List.of(heading, text, row)));
    }

    private double needed(double width, double around, List<Node> all) {
        List<Node> shown = all.stream().filter(node -> node != row || row.isVisible()).toList();
        double inner = width < 0 ? -1 : Math.max(0, width - 2 * Theme.em(AROUND));
        return 2 * Theme.em(around) + (shown.size() - 1) * getSpacing() + shown.stream().mapToDouble(node -> high(node, inner)).sum();
    }

    private static double high(Node node, double inner) {
        return Math.ceil(node.prefHeight(inner < 0 ? -1 : Math.min(inner, node.maxWidth(-1))));
    }

    private static void sight(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
