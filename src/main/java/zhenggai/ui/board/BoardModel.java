package zhenggai.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.reminding.Matter;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.board.look.Shown;
import zhenggai.ui.kit.Background;

/** The start board of today, and which of its matters are shown. */
public final class BoardModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once acknowledging;
    private final @Nullable LocalDate opened;
    private final ReadOnlyObjectWrapper<@Nullable BoardLook> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);

    /** @param opened the day the case was last opened before today; null where it was not */
    public BoardModel(OpenCase open, Background background, @Nullable LocalDate opened) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.acknowledging = background.once();
        this.opened = opened;
    }

    /** Null until it was first looked at. */
    public ReadOnlyObjectProperty<@Nullable BoardLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** While it is under way nothing can be seen to for a second time. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return acknowledging.underWayProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> new BoardLook(open.reminders().board(), open.reminders().rules(), opened), this::show);
    }

    /** Shows a look that was had elsewhere, until the next one. */
    void show(BoardLook seen) {
        look.set(seen);
    }

    /** Looks anew where another day has come since. */
    public void turn() {
        BoardLook seen = look.get();
        if (seen != null && !seen.board().on().equals(open.today())) {
            reload();
        }
    }

    /** Sees to matters without a paper: they are gone from the board until they ask again. */
    public void acknowledge(List<Matter> matters, String done, Runnable then, Consumer<Refused> refused) {
        acknowledging.attempt(() -> open.reminders().acknowledge(matters, done), made -> then.run(), refused);
    }
}
