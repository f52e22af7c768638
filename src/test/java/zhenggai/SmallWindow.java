package zhenggai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import zhenggai.testkit.Fx;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;

/** What a window of 1440 by 900 has to show of each place at 200 % all the same. */
final class SmallWindow {
    /** How many whole rows at the least. */
    private static final Map<String, Integer> ROWS = Map.of("#history-table", 4, "#ledger-table", 5, "#due-strips", 4, "#acts", 2, "#opinions", 2, "#regulations", 2);
    private static final double PAGE = 14;
    private static final List<String> FOLDS = List.of("#ledger-filters", "#due-filters", "#due-legend", "#history-filters", "#paper-options", "#look-back-more", "#acts-filters", "#opinions-filters");

    private SmallWindow() {}

    /** What belongs to the window and not to the place has to be in it whole: the foot of the places, the state of things below. */
    static List<String> pushed(Scene scene) {
        return Fx.get(() -> Stream.of(".secrecy", ".status-bar", ".header").filter(part -> {
            Node node = scene.lookup(part);
            Bounds at = node.localToScene(node.getLayoutBounds());
            return at.getMinY() < 0 || at.getMaxY() > scene.getHeight() || at.getMinX() < 0 || at.getMaxX() > scene.getWidth();
        }).toList());
    }

    /** The same, where the place in sight asks for far more than there is. */
    static List<String> pushedByAGiant(Scene scene) {
        Region place = Fx.get(() -> place(scene));
        Fx.run(() -> place.setMinSize(5000, 5000));
        Fx.settle();
        List<String> pushed = pushed(scene);
        Fx.run(() -> place.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE));
        return pushed;
    }

    /** Whether the place in sight asks for more height than the window has for it, so that its foot would be out of reach. */
    static List<String> tooHigh(Scene scene) {
        // a place with tabs asks for their names only, and has a pane in each
        return Fx.get(() -> Stream.concat(Stream.of(place(scene)).filter(place -> place.minHeight(place.getWidth()) > ((Region) scene.lookup(".place")).getHeight() + 1)
            .map(place -> "asks for " + place.minHeight(place.getWidth())), scene.getRoot().lookupAll(".whole").stream().filter(pane -> isShown(pane) && !isIn(pane, "detail")).map(ScrollPane.class::cast)
            .filter(pane -> ((Region) pane.getContent()).minHeight(pane.getViewportBounds().getWidth()) > pane.getViewportBounds().getHeight() + 1)
            .map(pane -> "asks for " + ((Region) pane.getContent()).minHeight(pane.getViewportBounds().getWidth()))).toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isIn(Node node, String style) {
        return node != null && (node.getStyleClass().contains(style) || isIn(node.getParent(), style));
    }

    private static Region place(Scene scene) {
        Node place = ((Pane) scene.lookup(".place")).getChildren().getFirst();
        return (Region) (place instanceof Whole whole ? whole.getContent() : place);
    }

    /** Presses what a place keeps its filters, options and legend behind; false where nothing is kept back. */
    static boolean unfold(Scene scene) {
        List<ToggleButton> folds = Fx.get(() -> FOLDS.stream().map(scene::lookup).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
            .filter(ToggleButton::isVisible).toList());
        Fx.run(() -> folds.forEach(ToggleButton::fire));
        Fx.settle();
        return !folds.isEmpty();
    }

    /** What is too high and has no bar to scroll it by. */
    static List<String> outOfReach(Scene scene) {
        List<String> tooHigh = tooHigh(scene);
        return Fx.get(() -> tooHigh.isEmpty() || scene.getRoot().lookupAll(".whole").stream().anyMatch(pane -> isShown(pane) && !isIn(pane, "detail")
            && pane.lookupAll(".scroll-bar").stream().anyMatch(bar -> bar.getParent() == pane && bar.isVisible() && ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)) ? List.of() : tooHigh);
    }

    /**
     * Which lists have too few rows in sight, whether the page of a paper can be seen, and a source be read to its end.
     *
     * @param less rows and letters that will do less, in English at 200 % and below what was unfolded
     */
    static List<String> cramped(Scene scene, int less) {
        return Fx.get(() -> {
            List<String> cramped = new ArrayList<>();
            ROWS.forEach((list, least) -> {
                if (scene.lookup(list) != null && rows(scene.lookup(list)) < least - less) {
                    cramped.add(list + " has " + rows(scene.lookup(list)) + " rows");
                }
            });
            if (scene.lookup("#pages") instanceof Region pages && pages.getHeight() < Theme.em(PAGE - less)) {
                cramped.add("the page has " + pages.getHeight() / Theme.em(1));
            }
            all(scene, "#years .table-cell").filter(cell -> !cell.isEmpty() && ((Parent) cell).getChildrenUnmodifiable().stream()
                .noneMatch(part -> part instanceof Text text && text.getText().replaceAll("\\s", "").equals(cell.getText().replaceAll("\\s", "")))).forEach(cell -> cramped.add(cell.getText()));
            return cramped;
        });
    }

    /** Which paragraphs of an outline have a line without words, or are cut in a wide list, or have more than two lines in a narrow one, and which strips have a beginning behind another mark, and a legend with one sign alone below the rest. */
    static List<String> muddled(Scene scene) {
        return Fx.get(() -> Stream.concat(
            all(scene, "#notice-outline .list-cell").filter(cell -> !cell.isEmpty()).flatMap(cell -> cell.lookupAll(".label").stream().limit(1).map(Label.class::cast))
                .filter(words -> words.getHeight() >= words.prefHeight(words.getWidth()) + words.prefHeight(5000) / 2 || isOtherwiseThanItsList(words, scene))
                .map(Labeled::getText),
            Stream.concat(scene.getRoot().lookupAll(".strip").stream().filter(SmallWindow::hidesItsBeginning).map(strip -> "a strip hides its beginning"),
                scene.getRoot().lookupAll(".strip-legend").stream().filter(SmallWindow::leavesOneAlone).map(legend -> "one sign is alone in its row"))).toList());
    }

    private static boolean isOtherwiseThanItsList(Label words, Scene scene) {
        boolean isWide = ((Region) scene.lookup("#notice-outline")).getWidth() >= Theme.em(46);
        return isWide ? words.getHeight() < words.prefHeight(words.getWidth()) - 1 : words.getHeight() >= words.prefHeight(5000) * 2.6;
    }

    private static boolean hidesItsBeginning(Node strip) {
        Node beginning = strip.lookup(".strip-start");
        return strip.isVisible() && beginning.isVisible() && Stream.of(".strip-original", ".strip-current", ".strip-review").map(strip::lookup)
            .anyMatch(mark -> mark.isVisible() && Math.abs(beginning.getTranslateX() - mark.getTranslateX()) < Theme.em(0.6));
    }

    private static boolean leavesOneAlone(Node legend) {
        List<Node> signs = ((Parent) legend).getChildrenUnmodifiable();
        return legend.isVisible() && signs.getLast().getLayoutX() <= signs.getFirst().getLayoutX();
    }

    private static Stream<IndexedCell<?>> all(Scene scene, String cells) {
        return scene.getRoot().lookupAll(cells).stream().filter(Node::isVisible).map(cell -> (IndexedCell<?>) cell);
    }

    private static int rows(Node list) {
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        double room = ((Region) flow.lookup(".clipped-container")).getHeight();
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first == null ? 0 : (int) Math.floor((room - Math.max(0, first.getLayoutY())) / first.getHeight());
    }
}
