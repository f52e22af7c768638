package zhenggai.ui.deadline;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.ui.deadline.look.DeadlineFilter;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.deadline.look.Timetable;
import zhenggai.ui.kit.Background;

/** Which deadlines are shown, how, of which year and day, and which measure is chosen; the case is read again only when asked to. */
public final class DeadlineModel {
    private static final int PROPOSED_DAYS = 30;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ObjectProperty<DeadlineFilter> filter = new SimpleObjectProperty<>(DeadlineFilter.ALL);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.STRIPS);
    private final ObjectProperty<@Nullable DueRow> chosen = new SimpleObjectProperty<>();
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    /** What the next question starts from; nothing where the case has to be read for it. */
    private @Nullable Timetable read;

    /** The three ways to look at deadlines. */
    public enum View { STRIPS, MONTH, WEEKS }

    /** What is known of the case, and those measures the filter admits; {@code isRead} is false before the first answer. */
    public record Look(Timetable timetable, List<DueRow> rows, boolean isRead) {

        /** Each look is its own: comparing thousands of measures costs more than showing them. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    public DeadlineModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        look = new ReadOnlyObjectWrapper<>(new Look(Timetable.empty(open.today()), List.of(), false));
        year.set(open.today().getYear());
        day.set(open.today());
        filter.addListener((property, before, now) -> look());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What is filtered by; setting it looks anew. */
    public ObjectProperty<DeadlineFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The measure chosen in the view that is shown. */
    public ObjectProperty<@Nullable DueRow> chosenProperty() {
        return chosen;
    }

    /** The year of the strips. */
    public IntegerProperty yearProperty() {
        return year;
    }

    /** The day chosen in the calendar; its month is the one shown. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public LocalDate today() {
        return open.today();
    }

    /** Whether a later day may be asked for. */
    public boolean canExtend(@Nullable DueRow row) {
        return row != null && row.canBeExtended() && open.readOnlyBecause().isEmpty();
    }

    /** The day an extension is first proposed for. */
    public LocalDate proposed(DueRow row) {
        return row.measure().deadline().day().plusDays(PROPOSED_DAYS);
    }

    /** Reads the case as it is now. */
    public void reload() {
        read = null;
        look();
    }

    private void look() {
        DeadlineFilter asked = filter.get();
        Timetable known = read;
        looks.run(() -> {
            Timetable timetable = known == null ? read() : known;
            return new Look(timetable, timetable.find(asked), true);
        }, this::show);
    }

    /** Shows what was read elsewhere. */
    void show(Timetable timetable) {
        read = timetable;
        look();
    }

    private Timetable read() {
        return Timetable.of(open.ledgers().current(), open.basis().calendar(), open.today());
    }

    private void show(Look now) {
        DueRow before = chosen.get();
        read = now.timetable();
        look.set(now);
        chosen.set(before == null ? null : now.rows().stream().filter(row -> row.id().equals(before.id())).findFirst().orElse(null));
    }
}
