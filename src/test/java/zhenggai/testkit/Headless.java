package zhenggai.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import zhenggai.ui.kit.Theme;

/**
 * JavaFX without a display, started once for all tests: {@code @ExtendWith(Headless.class)} on a test class, a {@link Robot} as parameter
 * of its methods. After each test every window is closed, and a test in which anything failed unseen on the FX thread has failed.
 */
public final class Headless implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Queue<Throwable> FAILED = new ConcurrentLinkedQueue<>();
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        FAILED.clear();
        Fx.run(() -> Theme.dark(false));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Fx.settle();
        if (!FAILED.isEmpty()) {
            throw new AssertionError("failed unseen on the FX thread", FAILED.peek());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Robot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Robot();
    }

    /** What failed on the FX thread since the last call, for tests that expect a failure there. */
    public static List<Throwable> failures() {
        List<Throwable> failures = List.copyOf(FAILED);
        FAILED.clear();
        return failures;
    }

    /** Does something on the FX thread and gives its result. */
    public static <T> T onFx(Callable<T> work) {
        return Fx.get(work);
    }

    private static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        System.setProperty("java.awt.headless", "true");
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> FAILED.add(failed));
            Theme.loadFonts();
            Window.getWindows().addListener(Headless::cureMouse);
            ready.countDown();
        });
        ready.await();
        started = true;
    }

    private static void cureMouse(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(MouseEvent.ANY, Headless::withoutFlag));
        }
    }

    /** The headless platform flags every mouse event as one that opens a context menu; table headers then ignore clicks. */
    private static void withoutFlag(MouseEvent event) {
        if (event.isPopupTrigger() && event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            Event.fireEvent(event.getTarget(), new MouseEvent(event.getSource(), event.getTarget(), event.getEventType(), event.getX(), event.getY(),
                event.getScreenX(), event.getScreenY(), event.getButton(), event.getClickCount(), event.isShiftDown(), event.isControlDown(),
                event.isAltDown(), event.isMetaDown(), event.isPrimaryButtonDown(), event.isMiddleButtonDown(), event.isSecondaryButtonDown(),
                event.isBackButtonDown(), event.isForwardButtonDown(), event.isSynthesized(), false, event.isStillSincePress(), event.getPickResult()));
        }
    }
}
