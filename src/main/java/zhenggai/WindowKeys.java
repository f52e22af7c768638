package zhenggai;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.window.Shortcuts;
import zhenggai.ui.workplace.Workplace;

/** The keys of the window: those of the open case, and those that are there on every screen. */
final class WindowKeys {
    private static final Map<String, Consumer<Workplace>> OF_A_CASE = Map.of(Shortcuts.UNDO, Workplace::undo, Shortcuts.REDO, Workplace::redo,
        Shortcuts.SEARCH, Workplace::search, Shortcuts.PRINT, workplace -> workplace.show("paper"), Shortcuts.LOCK, Workplace::lock);

    private WindowKeys() {}

    /** What is there on every screen. */
    record Everywhere(Runnable open, Runnable help, Runnable sheet) {}

    /** @param workplace null while no case is in the window */
    static void on(Scene scene, Supplier<@Nullable Workplace> workplace, Everywhere everywhere) {
        OF_A_CASE.forEach((keys, deed) -> put(scene, keys, () -> {
            @Nullable Workplace now = workplace.get();
            if (now != null) {
                deed.accept(now);
            }
        }));
        put(scene, Shortcuts.OPEN, everywhere.open());
        put(scene, Shortcuts.HELP, everywhere.help());
        put(scene, Shortcuts.SHEET, everywhere.sheet());
    }

    private static void put(Scene scene, String keys, Runnable deed) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), deed);
    }
}
