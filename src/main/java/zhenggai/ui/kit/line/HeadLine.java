package zhenggai.ui.kit.line;

import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import zhenggai.ui.kit.Theme;

/** The first line of a screen: what is shown on the left, what to do with it on the right, or below it where the line is too short for both, or would need more lines for the title than that saves. */
public final class HeadLine extends WidthFirst {
    private static final double LEAST_TITLE = 9;

    private final Label title;
    private final FlowPane deeds;
    private final double gap = Theme.em(1);

    public HeadLine(Label title, List<? extends Node> deeds) {
        this.title = title;
        this.deeds = new FlowPane(Theme.em(0.6), Theme.em(0.5));
        this.deeds.getChildren().setAll(deeds);
        getStyleClass().add("head-line");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        getChildren().setAll(title, this.deeds);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + title.prefWidth(-1) + gap + oneRow() + around.getRight();
    }

    @Override
    protected double heightIn(double width) {
        double inner = inner(width);
        return getInsets().getTop() + (isBeside(inner) ? besideHeight(inner) : belowHeight(inner)) + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        boolean beside = isBeside(inner);
        double titled = beside ? titleBeside(inner) : Math.min(title.prefWidth(-1), inner);
        double top = getInsets().getTop();
        double high = getHeight() - top - getInsets().getBottom();
        double titleHeight = title.prefHeight(titled);
        deeds.setAlignment(beside ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (!beside) {
            title.resizeRelocate(getInsets().getLeft(), top, titled, titleHeight);
            deeds.resizeRelocate(getInsets().getLeft(), top + titleHeight + deeds.getVgap(), inner, Math.max(0, high - titleHeight - deeds.getVgap()));
            return;
        }
        title.resizeRelocate(getInsets().getLeft(), top + Math.max(0, (high - titleHeight) / 2), titled, titleHeight);
        deeds.resizeRelocate(getInsets().getLeft() + titled + gap, top, Math.max(0, inner - titled - gap), high);
    }

    /** Whether the deeds in one row leave the title a few letters; it may need two rows of them. */
    private boolean isBeside(double inner) {
        return Math.min(title.prefWidth(-1), Theme.em(LEAST_TITLE)) + gap + oneRow() <= inner && besideHeight(inner) <= belowHeight(inner);
    }

    private double besideHeight(double inner) {
        double titled = titleBeside(inner);
        return Math.max(title.prefHeight(titled), deeds.prefHeight(inner - titled - gap));
    }

    private double belowHeight(double inner) {
        return title.prefHeight(Math.min(title.prefWidth(-1), inner)) + deeds.getVgap() + deeds.prefHeight(inner);
    }

    private double titleBeside(double inner) {
        return Math.min(title.prefWidth(-1), inner - gap - oneRow());
    }

    private double oneRow() {
        List<Node> shown = deeds.getChildren().stream().filter(Node::isManaged).toList();
        return Math.ceil(shown.stream().mapToDouble(deed -> deed.prefWidth(-1)).sum() + deeds.getHgap() * Math.max(0, shown.size() - 1)) + 1;
    }
}
