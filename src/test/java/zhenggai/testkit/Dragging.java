package zhenggai.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.View;
import com.sun.javafx.scene.SceneHelper;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Drag and drop on the platform without a display, which has none: its board throws, and its mouse forgets the button. The board of the toolkit
 * itself takes its place, the mouse is said to the scene with its button down, and the window is told of the hand over it as a system would
 * tell it; all that comes after is the toolkit's own way to the handlers of the program.
 */
final class Dragging {
    private static final int STEPS = 4;
    /** Further than a hand trembles that only clicks. */
    private static final double STEP = 16;

    private final Window window;
    private final View view;

    Dragging(Window window) {
        this.window = window;
        this.view = com.sun.glass.ui.Window.getWindowsClone().stream().filter(w -> w.isFocused() && w.getView() != null).findFirst().orElseThrow().getView();
        lendBoard();
    }

    /** Both points in the scene; called on the FX thread. */
    void from(Point2D begin) {
        mouse(MouseEvent.MOUSE_PRESSED, begin);
        for (int step = 1; step <= STEPS; step++) {
            mouse(MouseEvent.MOUSE_DRAGGED, begin.add(step * STEP, 0));
        }
        tell("notifyDragEnter", begin);
    }

    void over(Point2D point) {
        tell("notifyDragOver", point);
    }

    void drop(Point2D point) {
        tell("notifyDragOver", point);
        tell("notifyDragDrop", point);
        call(View.class, "notifyDragEnd", view, Clipboard.ACTION_MOVE);
        mouse(MouseEvent.MOUSE_RELEASED, point);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        Scene scene = window.getScene();
        SceneHelper.processMouseEvent(scene, new MouseEvent(type, at.getX(), at.getY(), window.getX() + at.getX(), window.getY() + at.getY(), MouseButton.PRIMARY, 1,
            false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
    }

    private void tell(String what, Point2D at) {
        int x = (int) at.getX();
        int y = (int) at.getY();
        call(View.class, what, view, x, y, (int) window.getX() + x, (int) window.getY() + y, Clipboard.ACTION_MOVE);
    }

    private static void call(Class<?> of, String name, Object on, Object... numbers) {
        try {
            Class<?>[] types = new Class<?>[numbers.length];
            Arrays.fill(types, int.class);
            Method method = of.getDeclaredMethod(name, types);
            method.setAccessible(true);
            method.invoke(on, numbers);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void lendBoard() {
        try {
            Field boards = Clipboard.class.getDeclaredField("clipboards");
            boards.setAccessible(true);
            Constructor<Clipboard> board = Clipboard.class.getDeclaredConstructor(String.class);
            board.setAccessible(true);
            ((Map<String, Clipboard>) boards.get(null)).put(Clipboard.DND, board.newInstance(Clipboard.DND));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
