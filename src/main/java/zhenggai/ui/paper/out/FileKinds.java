package zhenggai.ui.paper.out;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.paper.file.PaperFormat;
import zhenggai.words.Texts;

/** Asks where a paper is to be saved, and as what kind of file. */
public final class FileKinds {
    private FileKinds() {}

    /** What the user calls a kind of file. */
    public static String words(PaperFormat format) {
        return switch (format) {
            case PDF -> Texts.text("papers.file-pdf");
            case XLSX -> Texts.text("papers.file-excel");
            case DOCX -> Texts.text("papers.file-word");
        };
    }

    /**
     * @param name proposed, without an ending
     * @param formats to choose from, the first is proposed
     */
    public static void ask(Window owner, String name, List<PaperFormat> formats, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("preview.save"));
        chooser.setInitialFileName(name + formats.getFirst().ending());
        formats.forEach(format -> chooser.getExtensionFilters().add(new ExtensionFilter(words(format), "*" + format.ending())));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            then.accept(named(file.toPath(), chooser.getSelectedExtensionFilter(), formats.getFirst()));
        }
    }

    /** A name without an ending of ours gets that of the kind that was chosen. */
    static Path named(Path file, @Nullable ExtensionFilter chosen, PaperFormat proposed) {
        String name = file.getFileName().toString();
        boolean ends = List.of(PaperFormat.values()).stream().anyMatch(format -> name.toLowerCase(java.util.Locale.ROOT).endsWith(format.ending()));
        String ending = chosen == null ? proposed.ending() : chosen.getExtensions().getFirst().substring(1);
        return ends ? file : file.resolveSibling(name + ending);
    }
}
