package zhenggai.ui.opinion.enclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Picture.Pixels;
import zhenggai.ui.scan.ScanFiles;
import zhenggai.words.Texts;

/** The scans that came with one opinion, and what can be done with them. */
public final class EnclosureModel {
    private final OpenCase open;
    private final Background background;
    private final PublicOpinionId opinion;
    private final Consumer<String> done;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<List<Enclosure>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** @param done says what was done and offers to take it back */
    public EnclosureModel(OpenCase open, Background background, PublicOpinionId opinion, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.opinion = opinion;
        this.done = done;
        this.looks = background.latest();
    }

    public ReadOnlyObjectProperty<List<Enclosure>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Why something was refused; empty where nothing was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    PublicOpinionId opinion() {
        return opinion;
    }

    Background background() {
        return background;
    }

    boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.enclosures().of(opinion), all::set);
    }

    /** Keeps files, one after the other. */
    void add(List<Path> files) {
        attempt(() -> {
            for (Path file : files) {
                open.enclosures().add(opinion, file.getFileName().toString(), ScanFiles.read(file));
            }
            return true;
        }, Texts.text("enclosures.kept", files.size()));
    }

    /** Keeps a picture from the clipboard. */
    void add(Pixels picture) {
        String name = Texts.text("drawer.pasted-name", open.today()) + ".png";
        attempt(() -> open.enclosures().add(opinion, name, picture.png()), Texts.text("enclosures.kept", 1));
    }

    void remove(Enclosure enclosure) {
        attempt(() -> {
            open.enclosures().remove(enclosure.id());
            return true;
        }, Texts.text("enclosures.removed", enclosure.file().name()));
    }

    /** What one shows, on the worker of the case. */
    public byte[] content(Enclosure enclosure) {
        return open.enclosures().content(enclosure);
    }

    void refuse(String sentence) {
        refusal.set(sentence);
    }

    private void attempt(Callable<?> deed, String sentence) {
        refusal.set("");
        background.attempt(deed, ignored -> {
            reload();
            done.accept(sentence);
        }, no -> {
            reload();
            refusal.set(Texts.sentence(no.textKey(), no.args()));
        });
    }
}
