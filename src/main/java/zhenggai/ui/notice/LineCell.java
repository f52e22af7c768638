package zhenggai.ui.notice;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Rank;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.notice.look.FollowFace;

/** A paragraph in the outline: all of it, or how it begins where there is little room, and how it stands to the case by shape, word and colour where it does not follow it. */
final class LineCell extends ListCell<Line> {
    /** In letters: what a line may have beside its words, a bar to scroll among it. */
    private static final double BESIDE = 0.8;
    private static final int LINES = 2;
    /** In letters: in so wide a list a notice is read from its beginning to its end. */
    private static final double WHOLE = 46;

    private final Label words = new Label();
    private final StatusBadge badge = new StatusBadge();
    private final HBox row = new HBox(Theme.em(0.5), words, badge);

    LineCell() {
        words.setWrapText(true);
        words.setMinWidth(0);
        words.getStyleClass().add("beginning");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        // as wide as the list, so that words wrap instead of pushing it
        setPrefWidth(0);
    }

    /** The list asks without saying how wide a cell will be, and wrapped words are as high as they are narrow. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || room() <= 0) {
            return super.computePrefHeight(width);
        }
        Insets around = row.getInsets();
        double high = Math.max(badge.prefHeight(-1), Math.min(words.prefHeight(beside()), most()));
        return snappedTopInset() + around.getTop() + Math.ceil(high) + around.getBottom() + snappedBottomInset();
    }

    /** As wide as was reckoned with, whether there is a bar or not: another width would break the words otherwise than they were measured. */
    @Override
    protected void layoutChildren() {
        if (getGraphic() == null || room() <= 0) {
            super.layoutChildren();
            return;
        }
        row.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(), getHeight() - snappedTopInset() - snappedBottomInset());
    }

    private double room() {
        return getListView().getWidth() - snappedLeftInset() - snappedRightInset() - Theme.em(BESIDE);
    }

    /** What the words have of it. */
    private double beside() {
        return Math.max(1, room() - row.getInsets().getLeft() - row.getInsets().getRight() - row.getSpacing() - Math.ceil(badge.prefWidth(-1)));
    }

    /** Whether a list of that width shows all of each paragraph. */
    static boolean isWhole(double width) {
        return width >= Theme.em(WHOLE);
    }

    /** So high are the words at the most. Beside a panel only the beginning of a long paragraph is seen, which ends in dots. */
    private double most() {
        return isWhole(getListView().getWidth()) ? Double.MAX_VALUE : Math.ceil(words.prefHeight(Double.MAX_VALUE)) * LINES;
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(line.whole().replace('\n', ' '));
        words.getStyleClass().removeAll("outline-first", "outline-second", "outline-out");
        if (!line.isShown()) {
            words.getStyleClass().add("outline-out");
        } else if (line.rank().isHeading()) {
            words.getStyleClass().add(line.rank() == Rank.SECTION ? "outline-first" : "outline-second");
        }
        badge.show(FollowFace.of(line.follow()));
        // what follows the case is the rule: only what does not is marked
        badge.setVisible(line.follow() != Follow.FOLLOWS && line.follow() != Follow.FIXED);
        badge.setManaged(badge.isVisible());
        row.setPadding(new Insets(Theme.em(0.2), 0, Theme.em(0.2), Theme.em(indent(line.rank()))));
        setGraphic(row);
        setAccessibleText(badge.getAccessibleText() + " " + words.getText());
    }

    private static double indent(Rank rank) {
        return switch (rank) {
            case SECTION -> 0;
            case CATEGORY, LED, TEXT, CONTACT -> 0.8;
            case FINDING -> 1.6;
            case MEASURE -> 2.4;
        };
    }
}
