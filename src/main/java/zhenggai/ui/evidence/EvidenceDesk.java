package zhenggai.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.evidence.look.Thumbs;
import zhenggai.ui.kit.Asking;

/** What the evidence on the screen needs from outside it: dialogs for files, a place for copies, the window's quiet word, the whole binder. */
public interface EvidenceDesk {
    /** Asks which files are meant; nothing follows where none is. */
    void files(Consumer<List<Path>> then);

    /** Asks which one file is meant. */
    void file(Consumer<Path> then);

    void folder(Consumer<Path> then);

    /** Asks where a copy goes. */
    void target(String name, Consumer<Path> then);

    /** Asks for the scan of a signed paper, and files it where the code on it says. */
    void scan();

    /** Where copies lie that are only looked at. */
    LentCopies lent();

    /** Where small pictures of files are made and kept. */
    Thumbs thumbs();

    /** Has the PC open a read-only copy with the program it has for it. */
    void open(Path copy);

    /** Asks for a line of text until it is accepted. */
    void ask(String title, String label, Asking.Attempt attempt);

    void say(String sentence);

    /** Says what was done and offers to take it back. */
    void done(String sentence);

    /** The piece that somebody wants to see from elsewhere in the window; null where nobody does. */
    ObjectProperty<@Nullable EvidenceId> sought();

    /** How and when all files were checked last. */
    String lastCheck();

    /** Says at length what a check of all files found. */
    void checked(FileCheck check);

    /** Makes the binder of all evidence of the case in a folder that is asked for. */
    void binder();
}
