package zhenggai.ui.recovery;

import zhenggai.casework.backup.Recovery;
import zhenggai.words.Texts;

/** What came of a restore, in a sentence; that something can be taken back is said only where something had to give way. */
public final class RestoredWords {
    private RestoredWords() {}

    public static String of(Recovery.Restored restored) {
        boolean isAside = restored.aside().isPresent();
        return restored.missing() == 0 ? Texts.text(isAside ? "restore.said-aside" : "restore.said")
            : Texts.text(isAside ? "restore.said-missing-aside" : "restore.said-missing", restored.missing());
    }
}
