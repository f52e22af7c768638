package zhenggai.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Offer;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.Stage;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;

/** What the register shows: the regulations with how near or late they are, and the titles that texts name beside them. */
public final class RegisterModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once entering;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RegulationId> wanted = new SimpleObjectProperty<>();

    /** One look at the register. */
    public record Look(List<RegulationRow> rows, List<Offer> offers) {
        static final Look NONE = new Look(List.of(), List.of());

        public boolean isEmptyCase() {
            return rows.isEmpty() && offers.isEmpty();
        }
    }

    public RegisterModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.entering = background.once();
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What is searched for; empty for everything. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The regulation to choose as soon as it is shown. */
    public ObjectProperty<@Nullable RegulationId> wantedProperty() {
        return wanted;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** The lines in which stands what is searched for. */
    public List<RegulationRow> found() {
        return look.get().rows().stream().filter(row -> row.says(typed.get())).toList();
    }

    /** Shows the case as it is now. */
    public void reload() {
        looks.run(this::read, look::set);
    }

    /** Enters a regulation and chooses it. */
    public void add(String title, Runnable accepted, Consumer<? super Refused> refused) {
        entering.attempt(() -> open.regulations().add(title, RegulationKind.MADE), made -> {
            accepted.run();
            entered(made);
        }, refused);
    }

    /**
     * Takes in what texts name, linked to the measures that name it.
     *
     * @param done is told how many
     */
    public void takeIn(List<Offer> offers, java.util.function.IntConsumer done) {
        background.run(() -> open.regulations().takeIn(offers), taken -> {
            entered(taken.getFirst());
            done.accept(taken.size());
        });
    }

    private void entered(Regulation regulation) {
        typed.set("");
        wanted.set(regulation.id());
        reload();
    }

    private Look read() {
        Register register = open.regulations().register();
        Ledger ledger = open.ledgers().current();
        Map<PersonId, String> people = new HashMap<>();
        open.people().persons().forEach((Person person) -> people.put(person.id(), person.name()));
        Map<MeasureId, String> codes = new HashMap<>();
        ledger.findings().forEach(finding -> finding.measures().forEach(leaf ->
            codes.put(leaf.measure().id(), finding.finding().number() + "-" + leaf.measure().number())));
        List<RegulationRow> rows = register.regulations().stream().map(regulation -> new RegulationRow(regulation,
            regulation.warning(open.today(), Register.thresholds(ledger.rules())),
            regulation.current().map(Stage::person).map(people::get).orElse(""),
            regulation.measures().stream().map(codes::get).toList())).toList();
        return new Look(rows, register.offers(ledger));
    }
}
