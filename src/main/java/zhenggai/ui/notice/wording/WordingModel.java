package zhenggai.ui.notice.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The two wordings of every finding and measure, and which of them are looked at. */
public final class WordingModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Consumer<String> done;
    private final ReadOnlyObjectWrapper<@Nullable List<Worded>> all = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable WordingState> only = new SimpleObjectProperty<>();

    /** @param done says what was done and offers to take it back */
    public WordingModel(OpenCase open, Background background, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.done = done;
    }

    OpenCase open() {
        return open;
    }

    Background background() {
        return background;
    }

    /** Null until they are read. */
    public ReadOnlyObjectProperty<@Nullable List<Worded>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The only state that is looked at; null for all. */
    public ObjectProperty<@Nullable WordingState> onlyProperty() {
        return only;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.wordings().all(), all::set);
    }

    /** Those that are looked at. */
    List<Worded> shown() {
        List<Worded> read = all.get() == null ? List.of() : all.get();
        return read.stream().filter(worded -> only.get() == null || worded.state() == only.get()).toList();
    }

    long count(WordingState state) {
        return all.get() == null ? 0 : all.get().stream().filter(worded -> worded.state() == state).count();
    }

    Optional<Worded> find(String code) {
        return all.get() == null ? Optional.empty() : all.get().stream().filter(worded -> worded.code().equals(code)).findFirst();
    }

    /** Takes over every proposal where there is no public wording yet. */
    public void acceptAll() {
        background.run(() -> open.wordings().acceptAll(), taken -> {
            reload();
            if (taken > 0) {
                done.accept(Texts.text("wordings.accepted", taken));
            }
        });
    }
}
