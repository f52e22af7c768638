package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.ui.form.FormsModel;
import zhenggai.ui.form.FormsScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The forms of one open case on the screen, with the system's own ways to ask for folders and files. */
final class FormsCorner implements FormsScreen.Outside {
    private final Ground ground;
    private final Ways ways;
    private final FormsModel model;

    FormsCorner(OpenCase open, Ground ground, Ways ways) {
        this.ground = ground;
        this.ways = ways;
        this.model = new FormsModel(open, ground.background());
    }

    Parent screen() {
        return new FormsScreen(model, this).build();
    }

    void reload() {
        model.reload();
    }

    @Override
    public void askFolder(String title, Consumer<Path> then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        @Nullable File chosen = chooser.showDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public void askFiles(String title, Consumer<List<Path>> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Texts.text("form.workbooks"), "*.xlsx"));
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(ground.window().get());
        if (chosen != null && !chosen.isEmpty()) {
            then.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }
}
