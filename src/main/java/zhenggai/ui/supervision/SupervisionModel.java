package zhenggai.ui.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.supervision.draft.Pending;
import zhenggai.ui.supervision.look.ActIndex;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActRow;

/** What the ledger of supervision shows and what today calls for; every question leads to a new look, the stale ones are dropped. */
public final class SupervisionModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Pending> pending = new ReadOnlyObjectWrapper<>(Pending.NOTHING);
    private final ObjectProperty<ActQuery> query = new SimpleObjectProperty<>(ActQuery.EVERYTHING);
    private final ObjectProperty<@Nullable ActId> wanted = new SimpleObjectProperty<>();
    /** Belongs to the worker thread. */
    private @Nullable ActIndex index;
    /** Whether the case is to be read for the next look, as long as none was answered that did: one that is overtaken may never be asked. */
    private boolean unread = true;

    /** One look: the question, the acts that match, of how many, and the receivers, departments and years to filter by. */
    public record Look(ActQuery query, List<ActRow> rows, int all, List<String> receivers, List<String> departments, List<Integer> years) {
        static final Look NONE = new Look(ActQuery.EVERYTHING, List.of(), 0, List.of(), List.of(), List.of());

        /** Each look is its own: comparing thousands of acts to find out whether anything changed costs more than showing them. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        public boolean isEmptyCase() {
            return all == 0;
        }
    }

    /** What today calls for, and what waits to be decided first. */
    private record Due(List<Proposal> proposals, Pending pending) {}

    public SupervisionModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        query.addListener((property, before, now) -> look());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What is asked for; setting it looks anew. */
    public ObjectProperty<ActQuery> queryProperty() {
        return query;
    }

    /** The papers that what is due calls for today, the sharpest first. */
    public ReadOnlyObjectProperty<List<Proposal>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /** What waits to be decided about the measures of the proposals; set before them. */
    public ReadOnlyObjectProperty<Pending> pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** The act that should be chosen as soon as it is shown: what was just issued, or asked for elsewhere. */
    public ObjectProperty<@Nullable ActId> wantedProperty() {
        return wanted;
    }

    public LocalDate today() {
        return open.today();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Shows the case as it is now. */
    public void reload() {
        unread = true;
        look();
        background.run(() -> new Due(open.reminders().proposals(open.today()), Pending.read(open)), due -> {
            pending.set(due.pending());
            proposals.set(due.proposals());
        });
    }

    /** Asks for an act that a filter may hide at present. */
    public void want(ActId act) {
        wanted.set(act);
        query.set(ActQuery.EVERYTHING);
    }

    private void look() {
        ActQuery asked = query.get();
        boolean again = unread;
        looks.run(() -> {
            if (again) {
                index = read();
            }
            return answer(asked, index);
        }, now -> {
            unread = false;
            look.set(now);
        });
    }

    private ActIndex read() {
        return new ActIndex(open.acts().all(), open.reminders().rules(), new ActIndex.Register(open.people().persons(), open.people().departments()), open.today());
    }

    private static Look answer(ActQuery asked, ActIndex index) {
        List<ActRow> all = index.rows();
        return new Look(asked, index.find(asked), all.size(), names(all.stream().map(row -> row.act().to().name()).toList()),
            names(all.stream().map(ActRow::department).toList()),
            all.stream().map(ActRow::act).map(Act::serial).map(serial -> serial.year()).distinct().sorted().collect(Collectors.toList()).reversed());
    }

    /** Each once, the most frequent first. */
    private static List<String> names(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
            .sorted(java.util.Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(java.util.Map.Entry.comparingByKey())).map(java.util.Map.Entry::getKey).toList();
    }
}
