package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

import javafx.scene.Parent;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.SavedFile;
import zhenggai.ui.check.CheckModel;
import zhenggai.ui.check.CheckScreen;
import zhenggai.ui.check.table.FileTable;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The checks of one open case on the screen, wired together: the file that is to be looked at, and the ways to what is asked about. */
final class CheckCorner implements CheckScreen.Outside {
    private final Ground ground;
    private final Ways ways;
    private final Runnable paper;
    private final CheckModel model;

    /** @param paper leads to the questions as paper */
    CheckCorner(OpenCase open, Ground ground, Drafts drafts, Ways ways, Runnable paper) {
        this.ground = ground;
        this.ways = ways;
        this.paper = paper;
        this.model = new CheckModel(open, ground.background(), drafts);
    }

    Parent screen() {
        return new CheckScreen(model, this).build();
    }

    void reload() {
        model.reload();
    }

    /** Puts the notice or the report on the table. */
    void ask(NoticeId notice) {
        model.lookAt(notice);
    }

    CheckModel model() {
        return model;
    }

    @Override
    public void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("check.file"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Texts.text("check.documents"), "*.docx", "*.txt"),
            new FileChooser.ExtensionFilter(Texts.text("intake.any"), "*.*"));
        File file = chooser.showOpenDialog(ground.window().get());
        if (file != null) {
            model.read(file.toPath());
        }
    }

    @Override
    public void save(FileTable document) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("check.save"));
        chooser.setInitialFileName(Texts.text("check.saved-name", document.name().replaceAll("(?i)\\.(docx?|wps|txt)$", "")) + CheckModel.WORD);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Texts.text("papers.file-word"), "*" + CheckModel.WORD),
            new FileChooser.ExtensionFilter(Texts.text("check.file-text"), "*" + CheckModel.PLAIN));
        File file = chooser.showSaveDialog(ground.window().get());
        if (file != null) {
            save(named(file.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    void save(Path target) {
        model.save(target, saved -> said(Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path())));
    }

    /** The kind that was chosen counts where no ending was typed; the dialog has not asked about such a name, so it takes no other file's. */
    private static Path named(Path file, FileChooser.@Nullable ExtensionFilter chosen) {
        String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isTyped = lower.endsWith(CheckModel.WORD) || lower.endsWith(CheckModel.PLAIN);
        return isTyped ? file : SavedFile.unused(file.resolveSibling(file.getFileName() + (chosen == null ? CheckModel.WORD : chosen.getExtensions().getFirst().substring(1))));
    }

    @Override
    public void print() {
        paper.run();
    }

    @Override
    public void toMeasure(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public void toFinding(FindingId finding) {
        ways.toFinding(finding);
    }

    @Override
    public void toParagraph(NoticeId notice, String paragraph) {
        ways.toParagraph(notice, paragraph);
    }

    @Override
    public void said(String sentence) {
        ground.notices().say(sentence);
    }
}
