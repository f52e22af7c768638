package zhenggai.ui.scan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Scan;
import zhenggai.words.Texts;

/** The files that are taken in as scans: which are meant, and what is in them. */
public final class ScanFiles {
    private ScanFiles() {}

    /** Asks which files are meant. */
    public static void choose(Window over, Consumer<List<Path>> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("scans.choose"));
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(over);
        if (chosen != null) {
            then.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    /**
     * What is in a file. Off the FX thread.
     *
     * @throws zhenggai.domain.Refused when it is too large, before all of it is read
     */
    public static byte[] read(Path file) {
        try {
            Scan.requireSmall(file.getFileName().toString(), Files.size(file));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.unreadable", file.getFileName());
        }
    }
}
