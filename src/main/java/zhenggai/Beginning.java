package zhenggai;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Backup;
import zhenggai.ui.help.guide.GuideModel;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.look.LookItems;
import zhenggai.ui.parcel.Unpacking;
import zhenggai.ui.start.CaseFiles;
import zhenggai.ui.start.StartScreen;
import zhenggai.ui.stick.FetchDialog;
import zhenggai.ui.stick.FetchModel;
import zhenggai.words.Texts;

/** What the start screen can begin: a new case, one that is there, one out of a package or from a stick, the sample. */
final class Beginning implements StartScreen.Deeds {
    private final Cases cases;
    private final Remembered remembered;
    private final Clock clock;
    private final Background background;
    private final Window window;
    private final Ways ways;

    Beginning(Cases cases, Remembered remembered, Clock clock, Background background, Window window, Ways ways) {
        this.cases = cases;
        this.remembered = remembered;
        this.clock = clock;
        this.background = background;
        this.window = window;
        this.ways = ways;
    }

    /**
     * How a case comes into the window.
     *
     * @param begin takes what makes and opens a case, on the worker
     * @param restore puts a backup in the place of a file and opens it
     * @param say says why nothing comes
     */
    record Ways(Consumer<Path> open, Consumer<Callable<OpenCase>> begin, BiConsumer<Path, Backup> restore, Consumer<String> say, Aside aside) {}

    /**
     * What needs no case.
     *
     * @param help what can be read before there is one
     * @param about what is said of the program itself
     * @param rebuild makes the start screen anew, in another look or language
     */
    record Aside(Runnable help, Runnable about, Runnable rebuild) {}

    @Override
    public void create(String officeName) {
        FileChooser chooser = newCase(officeName);
        File file = chooser.showSaveDialog(window);
        if (file != null) {
            ways.begin().accept(() -> cases.create(file.toPath(), officeName));
        }
    }

    static FileChooser newCase(String officeName) {
        FileChooser chooser = atHome();
        chooser.setInitialFileName(officeName + ".zgt");
        return chooser;
    }

    /** Begins in the folder that is carried about with the program, where there is one; a stick that cannot be written to has none. */
    private static FileChooser atHome() {
        FileChooser chooser = CaseFiles.chooser();
        Folders.cases().map(Path::toFile).filter(folder -> folder.isDirectory() || folder.mkdirs()).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    @Override
    public void open() {
        File file = atHome().showOpenDialog(window);
        if (file != null) {
            ways.open().accept(file.toPath());
        }
    }

    @Override
    public void open(Path recent) {
        ways.open().accept(recent);
    }

    @Override
    public void forget(Path recent) {
        remembered.forget(recent);
    }

    @Override
    public void unpack() {
        new Unpacking(background, () -> window, ways.open()).ask();
    }

    @Override
    public void fetch() {
        fetching().ask(backup -> {
            FileChooser chooser = atHome();
            chooser.setTitle(Texts.text("stick.where"));
            chooser.setInitialFileName(backup.of().getFileName().toString());
            File file = chooser.showSaveDialog(window);
            if (file != null) {
                layDown(backup, file.toPath());
            }
        });
    }

    /** Where no case lies. One that is there is opened first: then whoever signs in is known, and what would change is seen. */
    void layDown(Backup backup, Path file) {
        if (Files.exists(file)) {
            ways.say().accept(Texts.text("stick.case-there", file.getFileName()));
        } else {
            ways.restore().accept(file, backup);
        }
    }

    FetchDialog fetching() {
        return new FetchDialog(new FetchModel(cases.recovery(), background), clock.getZone(), () -> window, ways.say());
    }

    @Override
    public void guide() {
        Stage sample = new Stage(Main.actor(), clock.getZone());
        ways.begin().accept(() -> {
            Path copy = sample.sampleIn(Folders.settings().resolve("first-quarter"));
            GuideModel.begin(remembered, copy);
            return cases.open(copy);
        });
    }

    @Override
    public void help() {
        ways.aside().help().run();
    }

    @Override
    public void about() {
        ways.aside().about().run();
    }

    @Override
    public List<MenuItem> looks() {
        return new LookItems(remembered, ways.aside().rebuild()).build();
    }

    @Override
    public void trySample() {
        Stage sample = new Stage(Main.actor(), clock.getZone());
        ways.begin().accept(() -> cases.open(sample.sampleIn(Folders.settings().resolve("sample"))));
    }
}
