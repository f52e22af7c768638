package zhenggai.ui.supervision.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.ui.kit.Background;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** An act while it is written. After each change it is looked at anew: how the day for the reply is counted, and the act it would become. */
public final class DraftModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once issuing;
    private final Beginning beginning;
    private final ObjectProperty<ActKind> kind = new SimpleObjectProperty<>(ActKind.NOTICE);
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableList<Receiver> copies = FXCollections.observableArrayList();
    private final ObservableList<Ground.Choice> items = FXCollections.observableArrayList();
    private final StringProperty found = new SimpleStringProperty("");
    private final StringProperty requirement = new SimpleStringProperty("");
    private final ObjectProperty<ReplyTerm> term = new SimpleObjectProperty<>(ReplyTerm.DAYS);
    private final StringProperty replyDays = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> replyOn = new SimpleObjectProperty<>();
    private final StringProperty issuedBy = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> issuedOn = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Ground> ground = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>(Refusal.NONE);

    /** How the last day for the reply is given. */
    public enum ReplyTerm { DAYS, DAY, NEVER }

    /** The parts of the form a refusal can stand beside. */
    public enum Part { TO, ITEMS, FOUND, REQUIREMENT, REPLY, ISSUER, DAY }

    /** What was refused, and beside which part it is said. */
    public record Refusal(Part part, String sentence) {
        static final Refusal NONE = new Refusal(Part.TO, "");
    }

    /**
     * What the draft comes to.
     *
     * @param working how the day for the reply was counted, line by line; empty where nothing is counted
     * @param act what it would become; null while something is missing, which {@code missing} says
     */
    public record Look(@Nullable LocalDate replyBy, List<String> working, @Nullable Act act, String missing) {
        static final Look NONE = new Look(null, List.of(), null, "");
    }

    public DraftModel(OpenCase open, Background background, Beginning beginning) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.issuing = background.once();
        this.beginning = beginning;
        issuedOn.set(open.today());
        kind.addListener((property, before, now) -> ofKind(before, now));
        InvalidationListener anew = changed -> look();
        List.of(to, copies, items, found, requirement, term, replyDays, replyOn, issuedBy, issuedOn).forEach(part -> part.addListener(anew));
    }

    public ObjectProperty<ActKind> kindProperty() {
        return kind;
    }

    /** The name of whoever it goes to: one of the office's own, or anybody else's. */
    public StringProperty toProperty() {
        return to;
    }

    public ObservableList<Receiver> copies() {
        return copies;
    }

    public ObservableList<Ground.Choice> items() {
        return items;
    }

    public StringProperty foundProperty() {
        return found;
    }

    public StringProperty requirementProperty() {
        return requirement;
    }

    public ObjectProperty<ReplyTerm> termProperty() {
        return term;
    }

    public StringProperty replyDaysProperty() {
        return replyDays;
    }

    public ObjectProperty<@Nullable LocalDate> replyOnProperty() {
        return replyOn;
    }

    public StringProperty issuedByProperty() {
        return issuedBy;
    }

    public ObjectProperty<@Nullable LocalDate> issuedOnProperty() {
        return issuedOn;
    }

    /** What it is written with; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Ground> groundProperty() {
        return ground.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** While it is under way nothing can be asked for a second time. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return issuing.underWayProperty();
    }

    /** Whether the kind says what was found: the records do, and the record of a talk may. */
    public static boolean tellsWhatWasFound(ActKind kind) {
        return !kind.isRung() || kind == ActKind.TALK;
    }

    /** Reads the case and fills the draft with what it begins with. */
    public void begin() {
        background.run(() -> Ground.read(open, beginning), read -> {
            ground.set(read);
            Beginning first = read.beginning();
            to.set(first.to().name());
            copies.setAll(first.copies());
            items.setAll(read.choices(first.items()));
            found.set("");
            issuedBy.set(read.rules().firstResponsible());
            if (kind.get() == first.kind()) {
                ofKind(first.kind(), first.kind());
            } else {
                kind.set(first.kind());
            }
        });
    }

    public void add(Ground.Choice choice) {
        if (!items.contains(choice)) {
            items.add(choice);
        }
    }

    public void copyTo(String name) {
        Receiver copy = ground.get() == null ? Receiver.named(name) : ground.get().receiver(name);
        if (!copy.isNobody() && !copies.contains(copy)) {
            copies.add(copy);
        }
    }

    /** Issues the act; on a refusal everything stays as it was written. */
    public void issue(Consumer<Act> then) {
        Written written = written();
        refusal.set(Refusal.NONE);
        issuing.attempt(() -> open.acts().issue(written.draft()), then, this::refuse);
    }

    /** What a person has worded himself stays; what is usual changes with the kind. */
    private void ofKind(ActKind before, ActKind now) {
        if (requirement.get().isBlank() || requirement.get().equals(ActWords.requirement(before))) {
            requirement.set(ActWords.requirement(now));
        }
        if (found.get().isBlank() || found.get().equals(ActWords.found(before))) {
            found.set(ActWords.found(now));
        }
        if (ground.get() != null) {
            to.set(ground.get().receiver(to.get(), now).name());
        }
        if (ground.get() != null && now.isRung()) {
            replyDays.set(String.valueOf(ground.get().rules().replyDays().get(now)));
        }
        if (now.isRung() == (term.get() == ReplyTerm.NEVER)) {
            term.set(now.isRung() ? ReplyTerm.DAYS : ReplyTerm.NEVER);
        }
        look();
    }

    private void look() {
        refusal.set(Refusal.NONE);
        if (ground.get() == null) {
            return;
        }
        Written written = written();
        looks.run(() -> written.look(open), look::set);
    }

    private void refuse(Refused refused) {
        refusal.set(new Refusal(part(refused.textKey()), Texts.sentence(refused.textKey(), refused.args())));
    }

    private Part part(String key) {
        return switch (key) {
            case "act.receiver-missing" -> Part.TO;
            case "act.items-missing" -> Part.ITEMS;
            case "act.found-missing" -> Part.FOUND;
            case "act.requirement-missing" -> Part.REQUIREMENT;
            case "act.issuer-missing" -> Part.ISSUER;
            case "act.in-the-future" -> Part.DAY;
            default -> Part.REPLY;
        };
    }

    private Written written() {
        Receiver receiver = ground.get() == null ? Receiver.named(to.get()) : ground.get().receiver(to.get());
        LocalDate on = issuedOn.get() == null ? open.today() : issuedOn.get();
        ActDraft said = new ActDraft(kind.get(), receiver, List.copyOf(copies), items.stream().map(Ground.Choice::id).toList(),
            new Demand(tellsWhatWasFound(kind.get()) ? found.get() : "", requirement.get(), null, null), issuedBy.get(), on);
        return new Written(said, term.get(), replyDays.get(), replyOn.get());
    }
}
