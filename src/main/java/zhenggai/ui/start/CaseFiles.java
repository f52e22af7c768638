package zhenggai.ui.start;

import javafx.stage.FileChooser;
import zhenggai.words.Texts;

/** The dialog of the system in which somebody names a case file. */
public final class CaseFiles {
    private CaseFiles() {}

    public static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.text("start.case-files"), "*.zgt"));
        return chooser;
    }
}
