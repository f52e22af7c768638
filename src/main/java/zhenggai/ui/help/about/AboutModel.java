package zhenggai.ui.help.about;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Explained;
import zhenggai.words.Texts;

/** What the about box says: versions, folders, the licences of everything, and what became of a bundle that was asked for. */
public final class AboutModel {
    private static final String JAVAFX = "javafx-base";
    private static final String SQLITE = "sqlite-jdbc";

    private final Program program;
    private final Background background;
    private final Consumer<Path> bundler;
    private final ReadOnlyObjectWrapper<List<Library>> libraries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper versions = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /** @param bundler writes the bundle for whoever maintains the program, on the worker */
    public AboutModel(Program program, Background background, Consumer<Path> bundler) {
        this.program = program;
        this.background = background;
        this.bundler = bundler;
    }

    void reload() {
        background.press(() -> Library.all(Texts.text("app.name")), all -> {
            libraries.set(all);
            versions.set(Texts.text("about.made-of", System.getProperty("java.version"), version(all, JAVAFX), version(all, SQLITE)));
        });
    }

    private static String version(List<Library> all, String name) {
        return all.stream().filter(library -> library.name().equals(name)).map(Library::version).findFirst().orElse("");
    }

    Program program() {
        return program;
    }

    /** The version, with the commit where it is known. */
    String version() {
        return program.commit().isEmpty() ? Texts.text("about.version", program.version()) : Texts.text("about.version-commit", program.version(), program.commit());
    }

    ReadOnlyStringProperty versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Library>> librariesProperty() {
        return libraries.getReadOnlyProperty();
    }

    /** What became of the bundle, or why a folder was not opened. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The PC says nothing where there is nothing to open. */
    void open(Path folder, Consumer<Path> opener) {
        background.press(() -> Files.isDirectory(folder), isThere -> {
            said.set(isThere ? "" : Texts.text("about.no-folder", folder));
            if (isThere) {
                opener.accept(folder);
            }
        });
    }

    void bundle(Path target) {
        background.run(() -> {
            bundler.accept(target);
            return true;
        }, written -> said.set(Texts.text("recovery.bundled", target)), failure -> said.set(Explained.of(failure).sentence()));
    }
}
