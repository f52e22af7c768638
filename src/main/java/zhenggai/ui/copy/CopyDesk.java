package zhenggai.ui.copy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.SavedFile;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.words.Texts;

/** Asks where the whole case goes or comes from, and says what became of it. */
public final class CopyDesk {
    private static final int MOST_NAMED = 8;
    private static final String BOOK = ".xlsx";
    private static final String PLAIN = ".json";

    private final OpenCase open;
    private final CopyModel model;
    private final Notices notices;
    private final Supplier<Window> window;
    private final Consumer<String> done;

    /** @param done is told of an import in a sentence: it can be taken back */
    public CopyDesk(OpenCase open, Background background, Notices notices, Supplier<Window> window, Consumer<String> done) {
        this.open = open;
        this.model = new CopyModel(open, background);
        this.notices = notices;
        this.window = window;
        this.done = done;
    }

    /** Asks for the place of the export; the kind of file that people can read is proposed. */
    public void askExport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("copy.export"));
        chooser.setInitialFileName(String.valueOf(open.path().getFileName()).replaceAll("\\.zgt$", "") + BOOK);
        chooser.getExtensionFilters().setAll(kind("copy.book", BOOK), kind("copy.plain", PLAIN));
        File file = chooser.showSaveDialog(window.get());
        if (file != null) {
            export(named(file.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    public void export(Path target) {
        model.export(target, written -> {
            String where = Texts.text(written.file().isSecondName() ? "copy.exported-elsewhere" : "copy.exported", written.file().path()) + model.unnoted();
            if (written.missing().isEmpty()) {
                notices.say(where);
            } else {
                notices.warn(where + missing(written.missing()));
            }
        });
    }

    /** Asks for an export of another case, which the open one is to be filled from. */
    public void askImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("case.copy"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Texts.text("copy.exports"), "*" + BOOK, "*" + PLAIN));
        File file = chooser.showOpenDialog(window.get());
        if (file != null) {
            bring(file.toPath());
        }
    }

    public void bring(Path file) {
        model.bring(file, brought -> done.accept(Texts.text("copy.brought", brought.rows()) + missing(brought.missing())));
    }

    private static ExtensionFilter kind(String key, String ending) {
        return new ExtensionFilter(Texts.text(key), "*" + ending);
    }

    /** The kind that was chosen counts where no ending was typed; the dialog has not asked about such a name, so it takes no other file's. */
    static Path named(Path file, @Nullable ExtensionFilter chosen) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(BOOK) || lower.endsWith(PLAIN)) {
            return file;
        }
        return SavedFile.unused(file.resolveSibling(name + (chosen == null ? BOOK : chosen.getExtensions().getFirst().substring(1))));
    }

    /** Nothing where every file came along. */
    private static String missing(List<Evidence> pieces) {
        if (pieces.isEmpty()) {
            return "";
        }
        String named = pieces.stream().limit(MOST_NAMED).map(piece -> Texts.text("copy.piece", piece.number(), piece.title()))
            .collect(Collectors.joining(Texts.text("list.comma")));
        return Texts.text(pieces.size() > MOST_NAMED ? "copy.files-missing-more" : "copy.files-missing", pieces.size(), named);
    }
}
