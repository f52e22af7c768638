package zhenggai.ui.paper;

import java.io.File;
import java.util.concurrent.Callable;

import javafx.stage.FileChooser;
import javafx.stage.Window;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.TableSheet;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.words.Texts;

/** Saves a described paper as PDF where the user says, and tells where it is. */
public final class SheetExport {
    private final Background background;
    private final Notices notices;

    public SheetExport(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** @param sheet is described off the FX thread */
    public void ask(Window owner, String name, Callable<TableSheet> sheet) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("preview.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            background.run(() -> PdfPaper.make(sheet.call(), PaperFonts.bundled()).save(file.toPath()),
                saved -> notices.say(Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path())));
        }
    }
}
