package zhenggai.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;

/**
 * A user at the window: looks for things by what they are called, points, clicks and types. A thing is named by {@code #id},
 * {@code .style-class}, its accessible name, or the words on it; of several the one in the topmost window counts.
 */
public final class Robot {
    private static final double HIGHEST = 1000;
    private static final int STEPS = 5;
    private static final double HALF = 0.5;

    private final FxRobot hands = new FxRobot();
    private Stage stage;
    private Node held;
    private double dragged;
    private Dragging carried;
    private Point2D goal;

    /** Opens a window of the usual size with what is built, as the program would. */
    public Stage show(Supplier<Parent> built) {
        return show(built, 1440, 900, Look.USUAL);
    }

    /** How the window looks: how large everything is, light or dark. */
    public record Look(int percent, Theme.Look palette) {
        public static final Look USUAL = new Look(100, false);
        public static final Look DARK = new Look(100, true);
        public static final Look LARGE = new Look(200, false);
        public static final Look CONTRAST = new Look(100, Theme.Look.CONTRAST);

        /** Light or dark. */
        public Look(int percent, boolean dark) {
            this(percent, dark ? Theme.Look.DARK : Theme.Look.LIGHT);
        }

        public boolean dark() {
            return palette != Theme.Look.LIGHT;
        }
    }

    /** @param height at most 1000: the screen without a display ends there */
    public Stage show(Supplier<Parent> built, double width, double height, Look look) {
        if (height > HIGHEST) {
            throw new IllegalArgumentException("the screen is " + HIGHEST + " high");
        }
        stage = Fx.get(() -> {
            Theme.base(look.palette());
            Scene scene = new Scene(new javafx.scene.layout.Region(), width, height);
            Theme.apply(scene, look.percent(), look.palette());
            scene.setRoot(built.get());
            Theme.apply(scene, look.percent(), look.palette());
            Stage made = new Stage();
            made.setScene(scene);
            made.setX(0);
            made.setY(0);
            made.show();
            made.requestFocus();
            return made;
        });
        Fx.settle();
        return stage;
    }

    /** The window opened last by {@link #show}. */
    public Stage stage() {
        return stage;
    }

    public Node find(String what) {
        return find(what, Node.class);
    }

    /** The thing of that name in sight, waited for as somebody at the window would; what does not come is an error that says what is there. */
    public <T extends Node> T find(String what, Class<T> type) {
        List<T> found = all(what, type);
        if (found.isEmpty() && !Fx.comesTrue(() -> !now(what, type).isEmpty())) {
            throw new AssertionError("nothing in sight is called " + what + "; in sight are " + names());
        }
        return found.isEmpty() ? now(what, type).getFirst() : found.getFirst();
    }

    /** Everything of that name in sight once the window is at rest. */
    public <T extends Node> List<T> all(String what, Class<T> type) {
        Fx.settle();
        return now(what, type);
    }

    private static <T extends Node> List<T> now(String what, Class<T> type) {
        return Fx.get(() -> inSight().stream().filter(node -> isCalled(node, what)).filter(type::isInstance).map(type::cast).toList());
    }

    public boolean sees(String what) {
        return !all(what, Node.class).isEmpty();
    }

    /** The words that stand on the thing of that name. */
    public String words(String what) {
        Node node = find(what);
        return Fx.get(() -> switch (node) {
            case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
            case TextInputControl field -> field.getText();
            case Text text -> text.getText();
            default -> Objects.requireNonNullElse(node.getAccessibleText(), "");
        });
    }

    public void click(String what) {
        click(find(what));
    }

    public void click(Node node) {
        hands.clickOn(reach(node));
        Fx.settle();
    }

    /** Scrolls until the thing can be seen, as one does with the wheel. */
    public void scrollTo(String what) {
        Node node = find(what);
        Fx.run(() -> Reveal.inSight(node));
        Fx.settle();
    }

    /**
     * The middle on the screen of what can be seen of the thing, once it keeps still. A window that still grows may push it below its
     * edge: whoever wants to click it scrolls after it. Places are looked at on the FX thread alone; elsewhere they may be half worked out.
     */
    private Point2D reach(Node node) {
        AtomicReference<Bounds> before = new AtomicReference<>();
        boolean rests = Fx.comesTrue(() -> {
            if (inWindow(node).isEmpty()) {
                Reveal.inSight(node);
            }
            Bounds now = inWindow(node).orElse(null);
            return now != null && now.equals(before.getAndSet(now));
        });
        if (!rests) {
            throw new AssertionError("cannot be brought into sight: " + node + " at " + Fx.get(() -> node.localToScene(node.getLayoutBounds())));
        }
        Fx.settle();
        return Fx.get(() -> {
            Bounds seen = inWindow(node).orElseGet(before::get);
            Scene scene = node.getScene();
            hands.targetWindow(scene.getWindow());
            return new Point2D(scene.getWindow().getX() + scene.getX() + seen.getCenterX(), scene.getWindow().getY() + scene.getY() + seen.getCenterY());
        });
    }

    /** The part of it within its window, if that is more than its edge. */
    private static Optional<Bounds> inWindow(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return Optional.empty();
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(bounds.getMinX(), 0);
        double top = Math.max(bounds.getMinY(), 0);
        double right = Math.min(bounds.getMaxX(), scene.getWidth());
        double bottom = Math.min(bounds.getMaxY(), scene.getHeight());
        return right - left > 1 && bottom - top > 1 ? Optional.of(new BoundingBox(left, top, right - left, bottom - top)) : Optional.empty();
    }

    public void doubleClick(String what) {
        Node node = find(what);
        hands.doubleClickOn(reach(node));
        Fx.settle();
    }

    public void rightClick(String what) {
        Node node = find(what);
        hands.clickOn(reach(node), MouseButton.SECONDARY);
        Fx.settle();
    }

    /** Takes hold of the thing and moves it to the right, without letting go. The platform without a display forgets the button, so it is said here. */
    public void drag(Node node, double right) {
        held = node;
        fire(MouseEvent.MOUSE_PRESSED, 0);
        for (int step = 1; step <= STEPS; step++) {
            fire(MouseEvent.MOUSE_DRAGGED, right * step / STEPS);
        }
        dragged = right;
        Fx.settle();
    }

    /** Lets go of what was dragged. */
    public void drop() {
        fire(MouseEvent.MOUSE_RELEASED, dragged);
        Fx.settle();
    }

    /**
     * Takes the thing with the mouse and carries it over another by the toolkit's drag and drop, without letting go.
     *
     * @param height how far down the other it is held, from 0 to 1
     */
    public void carry(Node thing, Node onto, double height) {
        Fx.run(() -> {
            goal = point(onto, height);
            carried = new Dragging(stage);
            carried.from(point(thing, HALF));
            carried.over(goal);
        });
        Fx.settle();
    }

    /** Lets go of what is carried. */
    public void letGo() {
        Fx.run(() -> carried.drop(goal));
        Fx.settle();
    }

    /** Drops files from another program on the thing. */
    public void dropFiles(List<Path> files, String onto) {
        Node node = find(onto);
        Fx.run(() -> {
            Dragging dragging = new Dragging(stage);
            dragging.files(files, point(node, HALF));
            dragging.dropFiles(point(node, HALF));
        });
        Fx.settle();
    }

    private static Point2D point(Node node, double height) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScene(bounds.getMinX() + bounds.getWidth() * HALF, bounds.getMinY() + bounds.getHeight() * height);
    }

    private void fire(EventType<MouseEvent> type, double right) {
        Fx.run(() -> {
            Bounds bounds = held.localToScene(held.getLayoutBounds());
            // what is dragged stays where it is: only a mark of it follows
            double x = bounds.getCenterX() + right;
            double y = bounds.getCenterY();
            Event.fireEvent(held, new MouseEvent(type, x, y, stage.getX() + x, stage.getY() + y, MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, true, false, false, null));
        });
    }

    /** Types into whatever has the focus, Chinese as an input method would commit it. */
    public void type(String text) {
        hands.write(text, 0);
        Fx.settle();
    }

    /** Clicks the field, replaces what stands in it. */
    public void type(String field, String text) {
        click(field);
        press(KeyCode.SHORTCUT, KeyCode.A);
        type(text);
    }

    /** Presses the keys together, as Ctrl and Z. */
    public void press(KeyCode... keys) {
        hands.push(keys);
        Fx.settle();
    }

    public Node focused() {
        return Fx.get(() -> Window.getWindows().stream().filter(Window::isFocused).map(w -> w.getScene().getFocusOwner()).findFirst().orElse(null));
    }

    public <T> T look(Callable<T> at) {
        return Fx.get(at);
    }

    public void until(BooleanSupplier so) {
        Fx.until(so);
        Fx.settle();
    }

    /** A picture of the window and everything open over it, under target/pictures. */
    public void picture(String name) {
        Snapshots.take(stage, name);
    }

    private static boolean isCalled(Node node, String what) {
        if (what.startsWith("#")) {
            return what.substring(1).equals(node.getId());
        }
        if (what.startsWith(".")) {
            return node.getStyleClass().contains(what.substring(1));
        }
        return what.equals(node.getAccessibleText()) || node instanceof Labeled labeled && what.equals(labeled.getText())
            || node instanceof Text text && what.equals(text.getText());
    }

    /** Every visible node, the topmost window's first; a control before what it is made of. */
    private static List<Node> inSight() {
        List<Node> nodes = new ArrayList<>();
        for (Window window : List.copyOf(Window.getWindows()).reversed()) {
            if (window.isShowing() && window.getScene() != null) {
                gather(window.getScene().getRoot(), nodes);
            }
        }
        return nodes;
    }

    private static void gather(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private static List<String> names() {
        return Fx.get(() -> inSight().stream().map(node -> node.getAccessibleText() != null ? node.getAccessibleText()
            : node instanceof Labeled labeled ? labeled.getText() : null).filter(name -> name != null && !name.isEmpty()).distinct().limit(60).toList());
    }

    /** Comes by Tab to a button that may be out of sight, and presses it. */
    public void pressButton(String button) {
        Fx.run(() -> find(button).requestFocus());
        press(KeyCode.SPACE);
    }

    /** Writes over what is in a field. */
    public void write(String field, String text) {
        Fx.run(() -> find(field).requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.A);
        type(text);
    }
}
