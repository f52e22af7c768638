package zhenggai;

import java.nio.file.Path;
import java.util.List;

import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.workplace.Workplace;

/** What is in the window: the screens and the file of a case with its help, or a screen without a case. */
final class InWindow {
    private @Nullable Workplace workplace;
    private @Nullable Path file;
    private Runnable help = () -> { };

    /** Null while no case is in the window, or the one in it is being left. */
    @Nullable Workplace workplace() {
        return workplace;
    }

    /** The file of the case, null where there is none. */
    @Nullable Path file() {
        return file;
    }

    void help() {
        help.run();
    }

    void enter(Workplace entered, Path of) {
        workplace = entered;
        file = of.toAbsolutePath();
        help = () -> entered.help().ask(entered.page());
    }

    /** @param itsHelp what can be read beside a screen without a case */
    void withoutCase(Runnable itsHelp) {
        workplace = null;
        file = null;
        help = itsHelp;
    }

    /** Saves what was typed and not yet saved. From then on no key, menu or other start of the program takes the case for the one in the window. */
    void leave() {
        if (workplace != null) {
            workplace.leave();
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        }
        withoutCase(() -> { });
    }
}
