package zhenggai.ui.reminder;

import java.nio.file.Path;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.desktop.Launch;
import zhenggai.desktop.StartEntry;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Explained;
import zhenggai.words.Texts;

/** What this computer starts at sign-in, seen from the open case: read from the system each time, never remembered. */
public final class ReminderModel {
    private final Path caseFile;
    private final StartEntry entry;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * What the screen shows.
     *
     * @param isOn this case is reminded of, and it would work
     * @param words what is there, as a sentence
     */
    public record State(boolean isOn, String words) {}

    public ReminderModel(Path caseFile, StartEntry entry, Background background) {
        this.caseFile = caseFile.toAbsolutePath();
        this.entry = entry;
        this.background = background;
    }

    /** Null until it has been looked at, and where it cannot be. */
    public ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why it could not be changed or looked at; empty otherwise. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Not where the program is carried on a stick. */
    public boolean isOffered() {
        return entry.isOffered();
    }

    public void reload() {
        background.run(this::look, this::show, this::refuse);
    }

    /** Reminds of this case from the next sign-in on, in the place of whatever case it was before; or of none. */
    public void remind(boolean wanted) {
        background.run(() -> {
            if (wanted) {
                entry.put(caseFile);
            } else {
                entry.remove();
            }
            return look();
        }, this::show, failed -> {
            refuse(failed);
            background.run(this::look, state::set, this::refuse);
        });
    }

    private void show(State now) {
        refusal.set("");
        state.set(now);
    }

    private void refuse(Throwable failed) {
        state.set(null);
        refusal.set(Explained.of(failed).sentence());
    }

    private State look() {
        Optional<Launch> launch = entry.now();
        if (launch.isEmpty()) {
            return new State(false, Texts.text("remind.none"));
        }
        Launch now = launch.get();
        boolean isThis = now.caseFile().equals(caseFile.toString());
        return new State(isThis && entry.works(now), Texts.text(sentence(now, isThis), now.caseFile()));
    }

    private String sentence(Launch now, boolean isThis) {
        return !now.isOn() ? "remind.switched-off"
            : !entry.works(now) ? "remind.program-moved"
            : isThis ? "remind.this-case" : "remind.other-case";
    }
}
