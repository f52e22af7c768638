package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.history.Touched;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.ledger.look.LedgerIndex;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.ledger.look.Touches;

/** What the ledger shows and what is chosen in it; every question and every change lead to a new look, the stale ones are dropped. */
public final class LedgerModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once adding;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ObjectProperty<LedgerQuery> query = new SimpleObjectProperty<>(LedgerQuery.EVERYTHING);
    private final ObjectProperty<@Nullable LedgerRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<LedgerRow.@Nullable Key> wanted = new SimpleObjectProperty<>();
    private Touches touches = Touches.ALL;
    /** What the question on its way reads again. It stays until that is answered: a question that is overtaken may never be asked. */
    private Touches asked = Touches.NONE;
    private Reading reading = new Reading(null, List.of(), List.of());

    /** What is known of the case; belongs to the worker thread. */
    private record Reading(@Nullable LedgerIndex index, List<String> people, List<String> departments) {}

    /** One look at the ledger: the question, the day it was asked, the lines that match, how many measures of how many, and the names to filter by. */
    public record Look(LedgerQuery query, LocalDate on, List<LedgerRow> rows, int shown, int all, List<String> people, List<String> departments) {
        static final Look NONE = new Look(LedgerQuery.EVERYTHING, LocalDate.EPOCH, List.of(), 0, 0, List.of(), List.of());

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
            return all == 0 && rows.isEmpty() && query.isEverything() && !query.flat();
        }
    }

    public LedgerModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.adding = background.once();
        query.addListener((property, before, now) -> look());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What is asked for; setting it looks anew. */
    public ObjectProperty<LedgerQuery> queryProperty() {
        return query;
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

    /** Notes what a change touched, so that the next look reads only that again. */
    public void changed(Set<Touched> touched) {
        touches = touches.and(touched);
    }

    /** Shows the case as it is now. */
    public void reload() {
        look();
    }

    /** Gets the first search by letters ready, so that nobody waits for it. */
    public void spellOut() {
        background.run(() -> {
            if (reading.index() != null) {
                reading.index().spellOut();
            }
            return true;
        }, done -> { });
    }

    public void addCategory(String title, Runnable accepted, Consumer<? super Refused> refused) {
        LedgerRow row = selected.get();
        add(LedgerRow.Kind.CATEGORY, () -> open.categories().add(row != null ? row.category().category().inspection() : firstInspection(), title).id().value(), accepted, refused);
    }

    public void addFinding(CategoryId category, String text, Runnable accepted, Consumer<? super Refused> refused) {
        add(LedgerRow.Kind.FINDING, () -> open.findings().add(category, text, "").id().value(), accepted, refused);
    }

    public void addMeasure(FindingId finding, String text, Runnable accepted, Consumer<? super Refused> refused) {
        add(LedgerRow.Kind.MEASURE, () -> open.measures().add(finding, text).id().value(), accepted, refused);
    }

    /** Adds a line and chooses it. */
    private void add(LedgerRow.Kind kind, Callable<Long> deed, Runnable accepted, Consumer<? super Refused> refused) {
        adding.attempt(deed, made -> {
            accepted.run();
            wanted.set(new LedgerRow.Key(kind, made));
        }, refused);
    }

    /** Removes all chosen measures, or the one chosen finding or category: always one step, which one undo takes back. */
    public void remove(Collection<LedgerRow> rows, Runnable then) {
        background.run(() -> {
            if (rows.stream().allMatch(r -> r.kind() == LedgerRow.Kind.MEASURE)) {
                open.measures().remove(rows.stream().map(r -> r.leaf().measure().id()).toList());
                return true;
            }
            if (rows.size() > 1) {
                throw new Refused("ledger.remove-mixed");
            }
            LedgerRow row = rows.iterator().next();
            if (row.kind() == LedgerRow.Kind.FINDING) {
                open.findings().remove(row.finding().finding().id());
            } else {
                open.categories().remove(row.category().category().id());
            }
            return true;
        }, done -> then.run());
    }

    /** @param by -1 one place up, 1 one place down */
    public void shift(LedgerRow row, int by) {
        background.run(() -> {
            switch (row.kind()) {
                case CATEGORY -> open.categories().move(row.category().category().id(), Math.max(1, row.category().category().position() + by));
                case FINDING -> {
                    Finding finding = row.finding().finding();
                    open.findings().move(finding.id(), finding.category(), Math.max(1, finding.position() + by));
                }
                case MEASURE -> {
                    Measure measure = row.leaf().measure();
                    open.measures().move(measure.id(), measure.finding(), Math.max(1, measure.position() + by));
                }
            }
            return true;
        }, done -> { });
    }

    private InspectionId firstInspection() {
        return open.inspections().all().stream().findFirst()
            .orElseGet(() -> open.inspections().add(Inspection.titled(open.office().get().name()))).id();
    }

    private void look() {
        LedgerQuery wished = query.get();
        Touches since = asked.and(touches);
        asked = since;
        touches = Touches.NONE;
        looks.run(() -> answer(wished, since), now -> {
            asked = Touches.NONE;
            look.set(now);
        });
    }

    private Look answer(LedgerQuery wished, Touches since) {
        read(since);
        LocalDate today = open.today();
        List<LedgerRow> rows = reading.index().find(wished, today);
        int shown = wished.flat() ? rows.size() : rows.stream().flatMap(c -> c.children().stream()).mapToInt(f -> f.children().size()).sum();
        return new Look(wished, today, rows, shown, (int) reading.index().ledger().measures().count(), reading.people(), reading.departments());
    }

    private void read(Touches since) {
        if (since.equals(Touches.NONE) && reading.index() != null) {
            return;
        }
        LedgerIndex index = reading.index();
        if (index == null || since.everything() || !readAgain(index, since)) {
            index = new LedgerIndex(open.ledgers().current());
        }
        reading = new Reading(index, open.people().persons().stream().map(Person::name).toList(),
            open.people().departments().stream().map(Department::name).toList());
    }

    /** False where something does not stand where it stood. */
    private boolean readAgain(LedgerIndex index, Touches since) {
        boolean placed = true;
        for (long finding : since.findings()) {
            placed &= index.replace(open.ledgers().branch(new FindingId(finding)));
        }
        for (long measure : since.measures()) {
            // one that was removed went with its finding's branch
            placed &= !index.contains(new MeasureId(measure)) || index.replace(open.ledgers().leaf(new MeasureId(measure)));
        }
        return placed;
    }
}
