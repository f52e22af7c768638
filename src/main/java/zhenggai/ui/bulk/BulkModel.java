package zhenggai.ui.bulk;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.Bulk;
import zhenggai.casework.spine.BulkLine;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Pinyin;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** What is to be done to many measures, and what it would do to each of them; nothing is written until it is applied. */
public final class BulkModel {
    /** Between two names, as people type them. */
    private static final String BETWEEN_NAMES = "[,;\\s\\u3001\\uff0c\\uff1b]+";

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once applying;
    private final List<MeasureId> measures;
    private final ObjectProperty<Deed> deed = new SimpleObjectProperty<>(Deed.RESPONSIBLE_PERSON);
    private final StringProperty names = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What can be done to many measures at once. */
    public enum Deed {
        RESPONSIBLE_PERSON, LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT, LEAD_LEADER, SUPERVISOR, START, SUBMIT, EXTEND;

        public boolean takesNames() {
            return this != START && this != SUBMIT && this != EXTEND;
        }

        private Role role() {
            return Role.valueOf(name());
        }

        public String words() {
            return switch (this) {
                case START -> Texts.text("measure.start");
                case SUBMIT -> Texts.text("measure.submit");
                case EXTEND -> Texts.text("bulk.extend");
                default -> Texts.text("bulk.set-role", role());
            };
        }
    }

    /** One measure in the preview: what it is called, before and after in words, or the sentence that refuses it. */
    public record Line(String measure, String before, String after, String refusal, boolean changes) {}

    /** What is asked for, in the words as they were typed. */
    public record Wanted(Deed deed, String names, String until, String reason) {}

    /** The preview of what was asked for: its lines, how many would change, how many are refused, the names that would be used, and which of them are new. */
    public record Look(@Nullable Wanted wanted, List<Line> lines, int changing, int refused, List<String> names, List<String> unknown) {
        static final Look NONE = new Look(null, List.of(), 0, 0, List.of(), List.of());
    }

    public BulkModel(OpenCase open, Background background, List<MeasureId> measures) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.applying = background.once();
        this.measures = List.copyOf(measures);
        deed.addListener((property, before, now) -> preview());
        names.addListener((property, before, now) -> preview());
        until.addListener((property, before, now) -> preview());
        reason.addListener((property, before, now) -> preview());
    }

    public ObjectProperty<Deed> deedProperty() {
        return deed;
    }

    /** Names as typed, several with a comma between them; initials count where they fit only one. */
    public StringProperty namesProperty() {
        return names;
    }

    /** The later day that is asked for, as the office would write it. */
    public StringProperty untilProperty() {
        return until;
    }

    /** Why a later day is asked for. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Not while it is under way, and not before the preview shows what it would do to something. */
    public BooleanBinding canApply() {
        return Bindings.createBooleanBinding(() -> !applying.underWayProperty().get() && isShown() && look.get().changing() > 0,
            applying.underWayProperty(), look, deed, names, until, reason);
    }

    /** Whether the preview is of what is typed now: one that is on its way may create other people than the one before it. */
    private boolean isShown() {
        return wanted().equals(look.get().wanted());
    }

    public int size() {
        return measures.size();
    }

    public void preview() {
        Wanted wanted = wanted();
        looks.run(() -> look(wanted), look::set);
    }

    /** Does what the preview shows as one step, and tells how many measures changed; nothing as long as something else is typed. */
    public void apply(Consumer<Integer> then) {
        if (!isShown()) {
            return;
        }
        Wanted wanted = wanted();
        List<String> meant = look.get().names();
        applying.attempt(() -> (int) open.bulk().apply(measures, order(wanted, meant)).stream().filter(BulkLine::changes).count(), then,
            refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private Wanted wanted() {
        return new Wanted(deed.get(), names.get().strip(), until.get().strip(), reason.get().strip());
    }

    private Look look(Wanted wanted) {
        List<String> known = wanted.deed().takesNames() ? known(wanted.deed().role()) : List.of();
        List<String> meant = wanted.deed().takesNames() ? Stream.of(wanted.names().split(BETWEEN_NAMES)).filter(n -> !n.isEmpty()).map(n -> meant(n, known)).distinct().toList() : List.of();
        List<Line> lines = open.bulk().preview(measures, order(wanted, meant)).stream().map(line -> line(wanted.deed(), line)).toList();
        return new Look(wanted, lines, (int) lines.stream().filter(Line::changes).count(), (int) lines.stream().filter(l -> !l.refusal().isEmpty()).count(),
            meant, meant.stream().filter(name -> !known.contains(name) && !hasLeft(wanted.deed(), name)).toList());
    }

    private Bulk.Order order(Wanted wanted, List<String> names) {
        return switch (wanted.deed()) {
            case EXTEND -> new Bulk.AskExtension(wanted.until(), new Extension.Request(wanted.reason(), "", open.today()));
            case START -> new Bulk.Start();
            case SUBMIT -> new Bulk.Submit();
            default -> new Bulk.Assign(wanted.deed().role(), names);
        };
    }

    private List<String> known(Role role) {
        return role.isForDepartment() ? open.people().departments().stream().map(Department::name).toList()
            : open.people().persons().stream().filter(Person::inService).map(Person::name).toList();
    }

    /** Then the preview refuses it, line by line, and nobody is entered. */
    private boolean hasLeft(Deed deed, String name) {
        return !deed.role().isForDepartment() && open.people().persons().stream().anyMatch(person -> !person.inService() && person.name().equals(name));
    }

    private static String meant(String typed, List<String> known) {
        List<String> fitting = known.contains(typed) || !Pinyin.isLetters(typed) ? List.of()
            : known.stream().filter(name -> Pinyin.isMeant(name, typed)).toList();
        return fitting.size() == 1 ? fitting.getFirst() : typed;
    }

    private static Line line(Deed deed, BulkLine line) {
        String refusal = line.refusal() == null ? "" : Texts.sentence(line.refusal().textKey(), line.refusal().args());
        return new Line(line.before().measure().text(), words(deed, line.before()), line.after() == null ? "" : words(deed, line.after()),
            refusal, line.changes());
    }

    private static String words(Deed deed, MeasureLeaf leaf) {
        if (deed == Deed.EXTEND) {
            return leaf.extensions().stream().filter(Extension::isPending).findFirst().map(asked -> Texts.text("bulk.extend-asked", asked.to().words()))
                .orElseGet(() -> DeadlineTrail.of(leaf.measure(), leaf.extensions()));
        }
        if (!deed.takesNames()) {
            return Texts.text(leaf.measure().state());
        }
        List<String> names = leaf.names(deed.role());
        return names.isEmpty() ? Texts.text("bulk.nobody") : String.join(Texts.text("list.comma"), names);
    }
}
