package zhenggai.ui.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.line.WidthFirst;
import zhenggai.words.Texts;

/** The gauges as tiles of one size: in one row where there is room, else in three; each leads to what it counts. */
final class GaugeGrid extends WidthFirst {
    private static final double LEAST = 6.5;
    private static final int NARROW = 3;

    private final Map<Gauge, Tile> tiles = new EnumMap<>(Gauge.class);
    private final double gap = Theme.em(0.6);

    GaugeGrid(Consumer<Gauge> leading) {
        for (Gauge gauge : Gauge.values()) {
            Tile tile = new Tile(gauge);
            tile.setOnAction(event -> leading.accept(gauge));
            tiles.put(gauge, tile);
        }
        getChildren().setAll(tiles.values());
    }

    void show(Board board) {
        tiles.forEach((gauge, tile) -> tile.show(board.count(gauge)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return tiles.size() * (Theme.em(LEAST) + gap);
    }

    @Override
    protected double heightIn(double width) {
        int rows = tiles.size() / columns(width);
        return rows * tileHeight(width) + (rows - 1) * gap;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double high = tileHeight(getWidth());
        List<Tile> all = new ArrayList<>(tiles.values());
        for (int i = 0; i < all.size(); i++) {
            // edges on whole pixels, so that the last one ends where the cards below do
            double left = Math.rint(i % columns * (getWidth() + gap) / columns);
            double right = Math.rint((i % columns + 1) * (getWidth() + gap) / columns - gap);
            all.get(i).resizeRelocate(left, i / columns * (high + gap), right - left, high);
        }
    }

    private int columns(double width) {
        double least = tiles.values().stream().mapToDouble(Tile::least).max().orElse(0);
        return tileWidth(width, tiles.size()) >= Math.max(Theme.em(LEAST), least) ? tiles.size() : NARROW;
    }

    private double tileWidth(double width, int columns) {
        return (width + gap) / columns - gap;
    }

    private double tileHeight(double width) {
        double wide = Math.floor(tileWidth(width, columns(width)));
        return Math.ceil(tiles.values().stream().mapToDouble(tile -> tile.prefHeight(wide)).max().orElse(0));
    }

    /** One gauge: a large number, what it counts below, with a shape and a quiet colour where it presses. */
    private static final class Tile extends Button {
        private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

        private final Gauge gauge;
        private final Label number = new Label();
        private final Label word = new Label();
        private final VBox face = new VBox(number, word);

        Tile(Gauge gauge) {
            this.gauge = gauge;
            setId("gauge-" + gauge.name());
            getStyleClass().add("gauge");
            number.getStyleClass().add("gauge-number");
            word.getStyleClass().add("gauge-word");
            word.setWrapText(true);
            word.setMinHeight(Region.USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(face);
        }

        void show(int count) {
            Level level = count == 0 ? Level.NONE : level(gauge);
            getStyleClass().removeIf(style -> style.startsWith("warning-"));
            if (level != Level.NONE) {
                getStyleClass().add(WarningBadge.style(level));
            }
            number.setText(String.valueOf(count));
            word.setText((level.shape() + " " + Texts.text(gauge)).strip());
            pseudoClassStateChanged(NOTHING, count == 0);
            setAccessibleText(Texts.text("board.gauge", gauge, count));
        }

        /** What the number needs. */
        double least() {
            return snappedLeftInset() + Math.ceil(number.prefWidth(-1)) + snappedRightInset();
        }

        /** The words wrap in the width of the tile. */
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + face.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            face.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(), getHeight() - snappedTopInset() - snappedBottomInset());
        }

        private static Level level(Gauge gauge) {
            return switch (gauge) {
                case OVERDUE -> Level.RED;
                case DUE_TODAY, DUE_THIS_WEEK -> Level.YELLOW;
                case DUE_IN_20 -> Level.GREEN;
                default -> Level.NONE;
            };
        }
    }
}
