package zhenggai.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.evidence.look.Thumbs;
import zhenggai.ui.kit.Asking;

/** For tests in which evidence leads nowhere: whoever asks for a file, a copy or a binder has failed; words are not heard. */
public final class NoDesk implements EvidenceDesk {
    @Override
    public void files(Consumer<List<Path>> then) {
        throw new AssertionError("nobody asked for files");
    }

    @Override
    public void file(Consumer<Path> then) {
        throw new AssertionError("nobody asked for a file");
    }

    @Override
    public void folder(Consumer<Path> then) {
        throw new AssertionError("nobody asked for a folder");
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        throw new AssertionError("nobody asked where " + name + " goes");
    }

    @Override
    public void scan() {
        throw new AssertionError("nobody asked for a scan");
    }

    @Override
    public LentCopies lent() {
        throw new AssertionError("nobody asked for a copy");
    }

    @Override
    public Thumbs thumbs() {
        return new Thumbs(new Immediate().background);
    }

    @Override
    public void open(Path copy) {
        throw new AssertionError("nobody opens " + copy);
    }

    @Override
    public void ask(String title, String label, Asking.Attempt attempt) {
        throw new AssertionError("nobody asked for " + label);
    }

    @Override
    public void say(String sentence) { }

    @Override
    public void done(String sentence) { }

    @Override
    public ObjectProperty<@Nullable EvidenceId> sought() {
        return new SimpleObjectProperty<>();
    }

    @Override
    public String lastCheck() {
        throw new AssertionError("nobody asked for the last check");
    }

    @Override
    public void checked(FileCheck check) {
        throw new AssertionError("nobody asked for a check");
    }

    @Override
    public void binder() {
        throw new AssertionError("nobody asked for a binder");
    }
}
