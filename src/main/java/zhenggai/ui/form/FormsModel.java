package zhenggai.ui.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.form.Collected;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.Each;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.ReturnedForm;
import zhenggai.paper.file.FormFiles;
import zhenggai.reading.form.FormFolder;
import zhenggai.ui.kit.Background;
import zhenggai.words.FormSentence;

/** The forms of a case: those that were sent, and on the table what came back, compared, decided field by field, and at last taken or put away. */
public final class FormsModel {
    private static final Set<FormField> TEXTS = Set.of(FormField.PROGRESS, FormField.REMARK, FormField.RESULT);

    private final OpenCase open;
    private final Background background;
    private final Background.Once doing;
    private final ReadOnlyObjectWrapper<Sent> sent = new ReadOnlyObjectWrapper<>(Sent.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Back> back = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<Slot, String> choices = FXCollections.observableHashMap();

    /** The forms that were sent, and the day on which it is said whether they are late. */
    record Sent(List<Form> forms, LocalDate on) {
        static final Sent NONE = new Sent(List.of(), LocalDate.EPOCH);

        long out() {
            return forms.stream().filter(Form::isOut).count();
        }

        long overdue() {
            return forms.stream().filter(form -> form.isOverdue(on)).count();
        }
    }

    /** What was taken into the case: how many fields of it became others, how many nobody had decided. */
    record Taken(Collected collected, int changes, int undecided) {}

    /**
     * What came back.
     *
     * @param troubles what is not taken, of whole files and of rows
     */
    record Back(List<ReturnedForm> returned, Collected collected, List<FormTrouble> troubles) {}

    public FormsModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.doing = background.once();
    }

    ReadOnlyObjectProperty<Sent> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /** Null while nothing is on the table. */
    ReadOnlyObjectProperty<@Nullable Back> backProperty() {
        return back.getReadOnlyProperty();
    }

    /** What was decided, for some fields the value that the case has already. */
    ObservableMap<Slot, String> choices() {
        return choices;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return doing.underWayProperty();
    }

    boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        background.run(() -> new Sent(open.forms().all(), open.today()), sent::set);
    }

    void usualReturn(Consumer<LocalDate> then) {
        background.run(() -> open.forms().usualReturn(), then);
    }

    /** Sends the forms and writes them into the folder. */
    void send(Each by, LocalDate returnBy, Path folder, Consumer<List<Form>> then, Consumer<Refused> refused) {
        doing.attempt(() -> open.forms().send(by, returnBy, forms -> FormFiles.write(forms, open.office().get().name(), folder)), fresh -> {
            reload();
            then.accept(fresh);
        }, refused::accept);
    }

    void read(Path folder) {
        compare(() -> FormFolder.of(folder));
    }

    void read(List<Path> files) {
        compare(() -> FormFolder.of(files));
    }

    private void compare(Callable<FormFolder> reading) {
        background.run(() -> {
            FormFolder read = reading.call();
            Collected collected = open.forms().compare(read.forms(), Map.of());
            return new Back(read.forms(), collected, Stream.concat(read.left().stream(), collected.troubles().stream()).toList());
        }, fresh -> {
            choices.clear();
            back.set(fresh);
        });
    }

    /** The values that can be chosen for a field: what each said, texts of several also together, and last what the case says. */
    static List<String> values(Difference one) {
        Set<String> values = new LinkedHashSet<>(one.values());
        if (values.size() > 1 && TEXTS.contains(one.slot().field())) {
            values.add(String.join("\n", one.values()));
        }
        values.add(one.now());
        return new ArrayList<>(values);
    }

    /** @param value null where it is left open again */
    void choose(Difference one, @Nullable String value) {
        choices.remove(one.extension());
        if (value == null) {
            choices.remove(one.slot());
        } else {
            choices.put(one.slot(), value);
        }
    }

    /** Takes the day that is expected, and asks for it as the deadline. */
    void chooseExtension(Difference one, String day) {
        choices.put(one.slot(), day);
        choices.put(one.extension(), FormSentence.reason(back.get().collected(), one, day));
    }

    boolean asksExtension(Difference one) {
        return one.movable() != null && choices.containsKey(one.extension());
    }

    /** How many fields nobody has decided yet: they stay as the case has them. */
    int undecided() {
        return back.get() == null ? 0 : back.get().collected().undecided(choices);
    }

    /** Takes what is on the table into the case. */
    void collect(Consumer<Taken> then) {
        List<ReturnedForm> returned = back.get().returned();
        Map<Slot, String> decided = Map.copyOf(choices);
        doing.attempt(() -> open.forms().collect(returned, decided), collected -> {
            putAway();
            reload();
            then.accept(new Taken(collected, collected.changes(decided), collected.undecided(decided)));
        }, background::fail);
    }

    void putAway() {
        choices.clear();
        back.set(null);
    }
}
