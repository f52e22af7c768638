package zhenggai;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.Cases;
import zhenggai.ui.help.about.AboutDialog;
import zhenggai.ui.help.about.AboutModel;
import zhenggai.ui.help.about.Program;
import zhenggai.ui.kit.Background;

/** What the program says of itself: the about box, wired to this PC's folders and to the bundle for whoever maintains it. */
record Colophon(Cases cases, Background background, Consumer<Path> opener) {

    /** @param shown the case in the window; without one the bundle says how the program runs, and nothing of a file */
    void show(Window owner, @Nullable Path shown) {
        Path about = shown == null ? Folders.settings() : shown;
        Program program = new Program(Main.version(), Main.commit(), Folders.settings(), Folders.log());
        AboutModel model = new AboutModel(program, background, target -> cases.recovery().bundle(about, null, Main.edition(), target));
        new AboutDialog(model, opener).show(owner);
    }
}
