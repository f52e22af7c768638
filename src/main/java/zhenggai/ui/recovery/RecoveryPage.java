package zhenggai.ui.recovery;

import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.casework.backup.Recovery;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.ui.kit.Background;
import zhenggai.words.fault.FaultCode;

/** The recovery screen in the window: the ways on from there, and the dialogs that ask for a file. */
public final class RecoveryPage implements RecoveryScreen.Deeds {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryPage.class);

    private final Path file;
    private final Ways ways;
    private final Supplier<Window> window;

    /**
     * Where one can go on.
     *
     * @param lookOnly opens a file as one that is only looked at
     * @param restore puts a backup in the place of a file and opens it
     * @param fetch fetches a backup that lies elsewhere
     */
    public record Ways(Consumer<Path> open, Consumer<Path> lookOnly, Runnable toStart, BiConsumer<Path, Backup> restore, Consumer<Consumer<Backup>> fetch) {}

    public RecoveryPage(Path file, Ways ways, Supplier<Window> window) {
        this.file = file;
        this.ways = ways;
        this.window = window;
    }

    public Parent screen(Throwable failure, Recovery recovery, Background background, RecoveryModel.Ground ground) {
        if (!(failure instanceof Unavailable)) {
            LOG.error("fault {}", FaultCode.of(failure), failure);
        }
        return new RecoveryScreen(new RecoveryModel(file, failure, recovery, background, ground), this).build();
    }

    @Override
    public void again() {
        ways.open().accept(file);
    }

    @Override
    public void lookOnly() {
        ways.lookOnly().accept(file);
    }

    @Override
    public void toStart() {
        ways.toStart().run();
    }

    @Override
    public void restore(Backup backup) {
        ways.restore().accept(file, backup);
    }

    @Override
    public void open(Path salvaged) {
        ways.open().accept(salvaged);
    }

    @Override
    public void fetch(Consumer<Backup> fetched) {
        ways.fetch().accept(fetched);
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }
}
