package zhenggai.ui.people.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.Person;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Pinyin;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** What somebody hands over, to whom, and whether he leaves; nothing is written until it is confirmed. */
public final class HandoverModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Once once;
    private final Person from;
    private final ReadOnlyObjectWrapper<Owed> owed = new ReadOnlyObjectWrapper<>(Owed.NOTHING);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Person> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Person> successor = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> leavesOn = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Sheet> done = new ReadOnlyObjectWrapper<>();

    /** What is owed as lines to read, and who could take it over. */
    public record Owed(Handover handover, List<Line> lines, List<Person> persons) {
        static final Owed NOTHING = new Owed(Handover.NOTHING, List.of(), List.of());
    }

    /** A finding, measure, stage of a regulation or opinion from the public that changes hands: number, what it is, as what he answers for it, its deadline, its state. */
    public record Line(String number, String what, String roles, String deadline, String state) {
        static Line of(Handover.Item item) {
            String roles = item.roles().stream().sorted().map(Texts::text).collect(Collectors.joining(Texts.text("list.comma")));
            if (item.leaf() == null) {
                return new Line(String.valueOf(item.finding().number()), item.finding().headline(), roles, "", Texts.text("handover.whole-finding"));
            }
            return new Line(item.finding().number() + "-" + item.leaf().measure().number(), item.leaf().measure().text(), roles,
                DeadlineTrail.of(item.leaf().measure(), item.leaf().extensions()), Texts.text(item.leaf().measure().state()));
        }

        /** A regulation has no number. */
        static Line of(Handover.OwedStage owed) {
            return new Line("", owed.regulation().title(), Texts.text("handover.stage", owed.stage().step()), DeadlineTrail.written(owed.stage().deadline()),
                Texts.text("handover.stage-open"));
        }

        static Line of(PublicOpinion opinion) {
            return new Line("", Texts.text("board.opinion", opinion.number(), opinion.received().said()), Texts.text("opinions.field.person"),
                DeadlineTrail.written(opinion.charge().deadline()), Texts.text("handover.opinion-open"));
        }
    }

    /** What a handover sheet says: what was handed over, by whom, to whom and on which day. */
    public record Sheet(Handover handover, Person from, Person to, LocalDate on) {}

    public HandoverModel(OpenCase open, Background background, Person from) {
        this.open = open;
        this.background = background;
        this.once = background.once();
        this.from = from;
        typed.addListener((property, before, now) -> propose());
        owed.addListener((property, before, now) -> propose());
        successor.addListener((property, before, now) -> refusal.set(""));
    }

    public Person from() {
        return from;
    }

    public ReadOnlyObjectProperty<Owed> owedProperty() {
        return owed.getReadOnlyProperty();
    }

    /** A part of the name, or its initials. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Who is in service and fits what is typed. */
    public ObservableList<Person> candidates() {
        return candidates;
    }

    public ObjectProperty<@Nullable Person> successorProperty() {
        return successor;
    }

    /** His last day; empty where he stays and only hands over. */
    public ObjectProperty<@Nullable LocalDate> leavesOnProperty() {
        return leavesOn;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What was handed over, once it was. */
    public ReadOnlyObjectProperty<@Nullable Sheet> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public void reload() {
        background.run(() -> {
            Handover handover = open.people().owed(from.id());
            return new Owed(handover, Stream.of(handover.items().stream().map(Line::of), handover.stages().stream().map(Line::of),
                handover.opinions().stream().map(Line::of)).flatMap(lines -> lines).toList(),
                open.people().persons().stream().filter(p -> p.inService() && !p.id().equals(from.id())).toList());
        }, owed::set);
    }

    /** Hands over in one step; who presses twice means it once. */
    public void confirm() {
        @Nullable Person to = successor.get();
        if (to == null) {
            refusal.set(Texts.text("handover.successor-missing"));
            return;
        }
        @Nullable LocalDate last = leavesOn.get();
        once.attempt(() -> new Sheet(open.people().handOver(from.id(), to.id(), last), from, to, last == null ? open.today() : last), done::set,
            (Refused refused) -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    /** The only one who fits is meant; who is chosen stays chosen while he fits. */
    private void propose() {
        String words = typed.get().strip();
        List<Person> fitting = owed.get().persons().stream().filter(person -> Pinyin.isMeant(person.name(), words)).toList();
        @Nullable Person chosen = successor.get();
        candidates.setAll(fitting);
        successor.set(fitting.contains(chosen) ? chosen : fitting.size() == 1 && !words.isEmpty() ? fitting.getFirst() : null);
    }
}
