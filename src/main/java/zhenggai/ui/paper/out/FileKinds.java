package zhenggai.ui.paper.out;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.paper.SavedFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.words.Texts;

/** Asks where a paper is to be saved, and as what kind of file. */
public final class FileKinds {
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    /** A disk takes 255 bytes, and a rare character is four of them. */
    private static final int MOST = 55;
    private static final int BEGINNING = 40;
    private static final String LEFT_OUT = "\u2026";

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
        chooser.setInitialFileName(allowed(name) + formats.getFirst().ending());
        formats.forEach(format -> chooser.getExtensionFilters().add(new ExtensionFilter(words(format), "*" + format.ending())));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            then.accept(named(file.toPath(), chooser.getSelectedExtensionFilter(), formats.getFirst()));
        }
    }

    /** What every system takes as the name of a file: a title may hold anything. The end of a long one stays, for the day or number stands there. */
    static String allowed(String name) {
        String bare = name.replaceAll(NOT_IN_NAMES, " ").replaceAll(" {2,}", " ").replaceAll("[ .]+$", "").strip();
        int[] signs = bare.codePoints().toArray();
        return signs.length <= MOST ? bare : new String(signs, 0, BEGINNING) + LEFT_OUT
            + new String(signs, signs.length - (MOST - BEGINNING - 1), MOST - BEGINNING - 1);
    }

    /**
     * The kind that was chosen in the dialog counts where no ending was typed, and where the proposed one merely stayed: not every desktop changes
     * it with the kind. The dialog has not asked about such a name, so it takes no other file's.
     */
    static Path named(Path file, @Nullable ExtensionFilter chosen, PaperFormat proposed) {
        String name = file.getFileName().toString();
        String ending = chosen == null ? proposed.ending() : chosen.getExtensions().getFirst().substring(1);
        Optional<String> typed = Stream.of(PaperFormat.values()).map(PaperFormat::ending).filter(name.toLowerCase(Locale.ROOT)::endsWith).findFirst();
        if (typed.isPresent() && (typed.get().equals(ending) || !typed.get().equals(proposed.ending()))) {
            return file;
        }
        String bare = name.substring(0, name.length() - typed.map(String::length).orElse(0));
        return SavedFile.unused(file.resolveSibling(bare + ending));
    }
}
