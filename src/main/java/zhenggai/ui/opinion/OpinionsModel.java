package zhenggai.ui.opinion;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.EnclosureId;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Background;

/** What the list of opinions shows: all of them, newest first, what is asked for, and the figures of what is shown. */
public final class OpinionsModel {
    private final OpenCase open;
    private final Background.Latest looks;
    private final Background.Once entering;
    private final ReadOnlyObjectWrapper<@Nullable List<OpinionRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<OpinionQuery> query = new SimpleObjectProperty<>(OpinionQuery.EVERYTHING);
    private final ObjectProperty<@Nullable PublicOpinionId> wanted = new SimpleObjectProperty<>();

    public OpinionsModel(OpenCase open, Background background) {
        this.open = open;
        this.looks = background.latest();
        this.entering = background.once();
    }

    /** All of them; null until they are read. */
    public ReadOnlyObjectProperty<@Nullable List<OpinionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ObjectProperty<OpinionQuery> queryProperty() {
        return query;
    }

    /** The opinion to choose as soon as it is shown. */
    public ObjectProperty<@Nullable PublicOpinionId> wantedProperty() {
        return wanted;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Those that are asked for. */
    List<OpinionRow> found() {
        return rows.get() == null ? List.of() : rows.get().stream().filter(query.get()::admits).toList();
    }

    /** The figures of those that are asked for. */
    OpinionFigures figures() {
        return OpinionFigures.of(found().stream().map(OpinionRow::opinion).toList(), open.today());
    }

    /** The months in which some came in, newest first. */
    List<YearMonth> months() {
        return rows.get() == null ? List.of() : rows.get().stream().map(OpinionRow::month).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public void reload() {
        looks.run(this::read, rows::set);
    }

    /** Takes in what came today and chooses it; from whom and on which day is said in its panel. */
    void receive(OpinionChannel channel, String said, Runnable accepted, Consumer<? super Refused> refused) {
        entering.attempt(() -> open.opinions().receive(new Received(open.today(), channel, Sender.ANONYMOUS, said), null), opinion -> {
            accepted.run();
            query.set(OpinionQuery.EVERYTHING);
            wanted.set(opinion.id());
            reload();
        }, refused);
    }

    private List<OpinionRow> read() {
        Map<PersonId, String> people = new HashMap<>();
        open.people().persons().forEach(person -> people.put(person.id(), person.name()));
        Map<FindingId, String> findings = new HashMap<>();
        open.ledgers().current().findings().forEach(branch -> findings.put(branch.finding().id(), String.valueOf(branch.finding().number())));
        Map<PublicOpinionId, List<EnclosureId>> enclosures = open.enclosures().all().stream()
            .collect(Collectors.groupingBy(Enclosure::opinion, Collectors.mapping(Enclosure::id, Collectors.toList())));
        return open.opinions().all().reversed().stream().map(opinion -> new OpinionRow(opinion, opinion.state(open.today()),
            people.getOrDefault(opinion.charge().person(), ""), findings.getOrDefault(opinion.finding(), ""), enclosures.getOrDefault(opinion.id(), List.of()))).toList();
    }
}
