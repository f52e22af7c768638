package zhenggai.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.Intake;
import zhenggai.casework.OpenCase;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.reading.DocumentReader;
import zhenggai.ui.kit.Background;

/** The draft on the table: read, mended step by step, each step taken back if wanted, and at last accepted into the case or put away. */
public final class IntakeModel {
    public static final int NOTHING = -1;

    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty selected = new SimpleIntegerProperty(NOTHING);
    private final BooleanProperty mended = new SimpleBooleanProperty();
    private final Deque<Draft> before = new ArrayDeque<>();

    public IntakeModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    public ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The id of the chosen node, or {@link #NOTHING}. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public BooleanBinding canTakeBack() {
        return Bindings.createBooleanBinding(() -> mended.get(), mended);
    }

    public BooleanBinding canAccept() {
        return Bindings.createBooleanBinding(() -> draft.get() != null && draft.get().kind() != DocumentKind.OTHER && open.readOnlyBecause().isEmpty(), draft);
    }

    public @Nullable DraftNode chosen() {
        return draft.get() == null ? null : draft.get().node(selected.get()).orElse(null);
    }

    public void read(Path file) {
        background.run(() -> new DocumentReader().read(file), this::begin);
    }

    public void readText(String text) {
        background.run(() -> new DocumentReader().read(text), this::begin);
    }

    /** Mends the draft; what makes no sense is refused and changes nothing. */
    public void mend(UnaryOperator<Draft> how) {
        Draft old = draft.get();
        background.run(() -> how.apply(old), changed -> {
            before.push(old);
            mended.set(true);
            draft.set(changed);
        });
    }

    public void takeBack() {
        if (!before.isEmpty()) {
            draft.set(before.pop());
            mended.set(!before.isEmpty());
        }
    }

    public void putAway() {
        before.clear();
        mended.set(false);
        selected.set(NOTHING);
        draft.set(null);
    }

    public void accept(Consumer<Intake.Taken> then) {
        Draft accepted = draft.get();
        background.run(() -> open.intake().accept(accepted), taken -> {
            putAway();
            then.accept(taken);
        });
    }

    private void begin(Draft read) {
        putAway();
        draft.set(read);
        read.roots().stream().findFirst().ifPresent(first -> selected.set(first.id()));
    }
}
