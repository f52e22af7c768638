package zhenggai.ui.history;

import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryStep;
import zhenggai.ui.kit.Background;

/** The newest steps of the history, and the outcome of the last check of its chain. */
public final class HistoryModel {
    private static final int SHOWN = 500;
    /** Nobody reads what an import made line by line here; the ledger shows it. */
    private static final int THINGS = 200;
    /** A line of the list names the first thing of its step. */
    private static final int NAMED = 1;

    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<HistoryStep>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable HistoryStep> whole = new ReadOnlyObjectWrapper<>();
    private final Background.Latest choices;
    private final ReadOnlyObjectWrapper<@Nullable ChainCheck> check = new ReadOnlyObjectWrapper<>();

    public HistoryModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.choices = background.latest();
    }

    public ReadOnlyObjectProperty<List<HistoryStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The chosen step with what it did. */
    public ReadOnlyObjectProperty<@Nullable HistoryStep> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public void choose(@Nullable HistoryStep step) {
        choices.run(() -> step == null ? null : open.history().step(step.number(), THINGS), whole::set);
    }

    public ReadOnlyObjectProperty<@Nullable ChainCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public void reload() {
        background.run(() -> open.history().newest(SHOWN, NAMED), steps::set);
    }

    public void verify() {
        background.run(() -> open.history().verify(), check::set);
    }
}
