package zhenggai.ui.rules.supervision;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.OwnLetter;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The rules and letters of supervision of the open case, to look at and to change. */
public final class SupervisionRulesModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private final Map<ActKind, ReadOnlyStringWrapper> said = new EnumMap<>(ActKind.class);

    /** What the cards show: the rules, who may be the first responsible person, the office's own letters, the year of an example. */
    public record Facts(SupervisionRules rules, List<Person> persons, List<OwnLetter> letters, int year) {

        public @Nullable OwnLetter own(ActKind kind) {
            return letters.stream().filter(letter -> letter.kind() == kind).findFirst().orElse(null);
        }
    }

    public SupervisionRulesModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        ActKind.rungs().forEach(kind -> said.put(kind, new ReadOnlyStringWrapper("")));
    }

    /** What there is to say about the letter that was chosen last for a kind; empty where there is nothing. */
    public ReadOnlyStringProperty saidProperty(ActKind kind) {
        return said.get(kind).getReadOnlyProperty();
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> new Facts(open.reminders().rules(), open.people().persons().stream().filter(Person::inService).toList(), open.letters().all(), open.today().getYear()), facts::set);
    }

    public void decide(SupervisionRules rules, Runnable done, Consumer<? super Throwable> otherwise) {
        background.run(() -> open.reminders().decide(rules), decided -> {
            reload();
            done.run();
        }, otherwise);
    }

    /**
     * Puts an office's own letter in the place of the usual one, unless the desk finds fault with it: then nothing changes.
     * What is wrong with it is said about its kind; of a letter that is used, what is only in the Word file.
     */
    public void use(LetterDesk desk, ActKind kind, Path file, Consumer<String> done) {
        background.attempt(() -> {
            LetterDesk.Checked checked = desk.check(kind, file);
            if (checked.faults().isEmpty()) {
                open.letters().use(kind, file.getFileName().toString(), checked.docx());
            }
            return checked;
        }, checked -> {
            if (checked.faults().isEmpty()) {
                reload();
                done.accept(Texts.text("letters.used", kind, file.getFileName()));
            }
            said.get(kind).set(String.join("\n", checked.faults().isEmpty() ? checked.hints() : checked.faults()));
        }, refused -> said.get(kind).set(Texts.sentence(refused.textKey(), refused.args())));
    }

    public void useUsual(ActKind kind, Consumer<String> done) {
        background.run(() -> {
            open.letters().useUsual(kind);
            return kind;
        }, back -> {
            said.get(kind).set("");
            reload();
            done.accept(Texts.text("letters.usual-again", kind));
        });
    }

    /** Writes the letter that is used now to a file. */
    public void export(LetterDesk desk, ActKind kind, Path to, Consumer<String> done) {
        @Nullable OwnLetter own = facts.get() == null ? null : facts.get().own(kind);
        background.run(() -> {
            desk.export(kind, own == null ? null : open.letters().content(own.file()), to);
            return to;
        }, saved -> done.accept(Texts.text("letters.exported", saved)));
    }
}
