package zhenggai;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
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
import zhenggai.ui.recovery.RecoveryModel;
import zhenggai.ui.recovery.RecoveryScreen;
import zhenggai.words.FaultCode;

/** What the window shows in the place of a case that did not open, and the ways on from there. */
final class RecoveryCorner implements RecoveryScreen.Deeds {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryCorner.class);

    private final Path file;
    private final Ways ways;
    private final Supplier<Window> window;

    /**
     * Where one can go on.
     *
     * @param restore puts a backup in the place of a file and opens it
     */
    record Ways(Consumer<Path> open, Runnable toStart, BiConsumer<Path, Backup> restore) {}

    RecoveryCorner(Path file, Ways ways, Supplier<Window> window) {
        this.file = file;
        this.ways = ways;
        this.window = window;
    }

    Parent screen(Throwable failure, Recovery recovery, Background background, Clock clock) {
        if (!(failure instanceof Unavailable)) {
            LOG.error("fault {}", FaultCode.of(failure), failure);
        }
        return new RecoveryScreen(new RecoveryModel(file, failure, recovery, background, new RecoveryModel.Ground(clock, Main.version())), this).build();
    }

    @Override
    public void again() {
        ways.open().accept(file);
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
    public void target(String name, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }
}
