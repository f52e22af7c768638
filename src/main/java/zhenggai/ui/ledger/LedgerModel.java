package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Department;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;

/** What the ledger shows and what is chosen in it; typing, filtering and every change lead to a new look, the stale ones are dropped. */
public final class LedgerModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<LedgerFilter> filter = new SimpleObjectProperty<>(LedgerFilter.ALL);
    private final ObjectProperty<@Nullable LedgerRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<LedgerRow.@Nullable Key> wanted = new SimpleObjectProperty<>();
    private volatile @Nullable LedgerIndex index;

    /** One look at the ledger: the lines that match, how many measures they are out of how many, and the names to filter by. */
    public record Look(List<LedgerRow> rows, int shown, int all, List<String> people, List<String> departments) {
        static final Look NONE = new Look(List.of(), 0, 0, List.of(), List.of());

        /** Each look is its own: comparing tens of thousands of lines to find out whether anything changed costs more than showing them. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        public boolean isEmptyCase() {
            return rows.isEmpty() && all == 0;
        }
    }

    public LedgerModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        search.addListener((property, before, now) -> look());
        filter.addListener((property, before, now) -> look());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<LedgerFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable LedgerRow> selectedProperty() {
        return selected;
    }

    /** The line that should be selected as soon as it is shown: what was just added. */
    public ObjectProperty<LedgerRow.@Nullable Key> wantedProperty() {
        return wanted;
    }

    public LocalDate today() {
        return open.today();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Reads the case anew; whatever it was that changed. */
    public void reload() {
        index = null;
        look();
    }

    public void addCategory(String title) {
        LedgerRow row = selected.get();
        background.run(() -> open.categories().add(row != null ? row.category().category().inspection() : firstInspection(), title),
            made -> wanted.set(new LedgerRow.Key(LedgerRow.Kind.CATEGORY, made.id().value())));
    }

    public void addFinding(CategoryId category, String text) {
        background.run(() -> open.findings().add(category, text, ""), made -> wanted.set(new LedgerRow.Key(LedgerRow.Kind.FINDING, made.id().value())));
    }

    public void addMeasure(FindingId finding, String text) {
        background.run(() -> open.measures().add(finding, text), made -> wanted.set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, made.id().value())));
    }

    /** Removes the thing of a line, or all measures where several lines of measures are chosen. */
    public void remove(Collection<LedgerRow> rows, Runnable then) {
        List<MeasureId> measures = rows.stream().filter(r -> r.kind() == LedgerRow.Kind.MEASURE).map(r -> r.leaf().measure().id()).toList();
        background.run(() -> {
            if (!measures.isEmpty()) {
                open.measures().remove(measures);
            } else {
                for (LedgerRow row : rows) {
                    if (row.kind() == LedgerRow.Kind.FINDING) {
                        open.findings().remove(row.finding().finding().id());
                    } else {
                        open.categories().remove(row.category().category().id());
                    }
                }
            }
            return true;
        }, done -> then.run());
    }

    /** @param by -1 one place up, 1 one place down */
    public void shift(LedgerRow row, int by) {
        background.run(() -> {
            switch (row.kind()) {
                case CATEGORY -> open.categories().move(row.category().category().id(), row.category().category().position() + by);
                case FINDING -> {
                    Finding finding = row.finding().finding();
                    open.findings().move(finding.id(), finding.category(), finding.position() + by);
                }
                case MEASURE -> {
                    Measure measure = row.leaf().measure();
                    open.measures().move(measure.id(), measure.finding(), measure.position() + by);
                }
            }
            return true;
        }, done -> { });
    }

    private zhenggai.domain.spine.InspectionId firstInspection() {
        return open.inspections().all().stream().findFirst()
            .orElseGet(() -> open.inspections().add(zhenggai.domain.spine.Inspection.titled(open.office().get().name()))).id();
    }

    private void look() {
        String typed = search.get();
        LedgerFilter wantedFilter = filter.get();
        looks.run(() -> {
            LedgerIndex current = index();
            List<LedgerRow> rows = current.find(typed, wantedFilter, open.today());
            int shown = rows.stream().flatMap(c -> c.children().stream()).mapToInt(f -> f.children().size()).sum();
            return new Look(rows, shown, (int) current.ledger().measures().count(), names(Person::name), departments());
        }, look::set);
    }

    private synchronized LedgerIndex index() {
        LedgerIndex current = index;
        if (current == null) {
            current = new LedgerIndex(open.ledgers().current());
            index = current;
        }
        return current;
    }

    private List<String> names(Function<Person, String> name) {
        return open.people().persons().stream().map(name).toList();
    }

    private List<String> departments() {
        return open.people().departments().stream().map(Department::name).toList();
    }
}
