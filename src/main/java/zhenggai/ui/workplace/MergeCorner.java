package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;

import javafx.stage.FileChooser;
import zhenggai.casework.OpenCase;
import zhenggai.ui.merge.MergeDialog;
import zhenggai.ui.merge.MergeModel;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The merging of another case into the open one: which file, what is to be decided, and that it is done. */
final class MergeCorner {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;

    MergeCorner(OpenCase open, Ground ground, Ways ways) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
    }

    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("merge.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.text("start.case-files"), "*.zgt"));
        File file = chooser.showOpenDialog(ground.window().get());
        if (file != null) {
            merge(file.toPath());
        }
    }

    void merge(Path other) {
        MergeModel model = new MergeModel(open, ground.background(), other);
        model.look(() -> new MergeDialog(model).show(ground.window().get(), ways::done));
    }
}
