package zhenggai.ui.paper.out;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.stage.FileChooser;
import javafx.stage.Window;
import zhenggai.words.Texts;

/** Asks where a paper is to be saved, and as what. */
public final class FileKinds {
    private FileKinds() {}

    /** Pages that are kept as they are can only be saved as such. */
    public static void askPdf(Window owner, String name, Consumer<Path> then) {
        ask(owner, name, then);
    }

    /** @param name proposed, without an ending */
    public static void ask(Window owner, String name, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("preview.save"));
        chooser.setInitialFileName(name + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            then.accept(file.toPath());
        }
    }
}
