package zhenggai.ui.opinion.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.Reckoning;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One opinion from the public while it is looked at and edited: what came in and who answers it save themselves, the answer has its form. */
public final class OpinionModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final PublicOpinionId id;
    private final Consumer<String> done;
    private final Map<Field, EditedText> texts = new EnumMap<>(Field.class);
    private final AnswerModel answer;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What is typed about an opinion besides its answer. */
    enum Field { ON, SENDER, CONTACT, SAID, PERSON, WORDS }

    /** A finding it is about, or could be. */
    record About(FindingId id, int number, String headline) {}

    /** The opinion as it is, where it stands, who is who, and what it could be about. */
    record Seen(PublicOpinion opinion, OpinionState state, Map<PersonId, String> people, List<About> findings, Reckoning reckoning) {

        String who() {
            return people.getOrDefault(opinion.charge().person(), "");
        }

        Optional<About> about() {
            return findings.stream().filter(one -> one.id().equals(opinion.finding())).findFirst();
        }
    }

    /** @param done says what was done and offers to take it back */
    public OpinionModel(OpenCase open, Background background, PublicOpinionId id, Drafts drafts, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        this.done = done;
        Stream.of(Field.values()).forEach(field ->
            texts.put(field, new EditedText(background, drafts, "public-opinion-" + id.value() + "-" + field, typed -> save(field, typed))));
        answer = new AnswerModel(new AnswerModel.Desk(open, background, drafts, done), id);
    }

    EditedText text(Field field) {
        return texts.get(field);
    }

    AnswerModel answer() {
        return answer;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Why something that is chosen, not typed, was refused; empty where nothing was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(this::read, this::show);
    }

    /** Saves what was typed, because something else is looked at; the answer waits as a draft. */
    public void leave() {
        texts.values().forEach(EditedText::leave);
    }

    void channel(OpinionChannel channel) {
        if (seen.get() != null && seen.get().opinion().received().channel() != channel) {
            attempt(() -> edit(now -> new Received(now.on(), channel, now.from(), now.said())), "");
        }
    }

    void confidential(boolean isKeptBack) {
        if (seen.get() != null && seen.get().opinion().received().from().isConfidential() != isKeptBack) {
            attempt(() -> edit(now -> new Received(now.on(), now.channel(), new Sender(now.from().name(), now.from().contact(), isKeptBack), now.said())), "");
        }
    }

    /** @param finding null where it is about none of its own */
    void link(@Nullable FindingId finding) {
        attempt(() -> open.opinions().link(id, finding), "");
    }

    void remove() {
        int number = seen.get().opinion().number();
        attempt(() -> {
            open.opinions().remove(id);
            return true;
        }, Texts.text("opinions.removed", number));
    }

    private void attempt(Callable<?> deed, String sentence) {
        refusal.set("");
        background.attempt(deed, ignored -> {
            if (!sentence.isEmpty()) {
                done.accept(sentence);
            }
        }, refused -> {
            refusal.set(Texts.sentence(refused.textKey(), refused.args()));
            reload();
        });
    }

    /** Off the FX thread. */
    private void save(Field field, String typed) {
        switch (field) {
            case ON -> {
                LocalDate day = day(typed);
                edit(now -> new Received(day, now.channel(), now.from(), now.said()));
            }
            case SENDER -> edit(now -> new Received(now.on(), now.channel(), new Sender(typed, now.from().contact(), now.from().isConfidential()), now.said()));
            case CONTACT -> edit(now -> new Received(now.on(), now.channel(), new Sender(now.from().name(), typed, now.from().isConfidential()), now.said()));
            case SAID -> edit(now -> new Received(now.on(), now.channel(), now.from(), typed));
            case PERSON -> open.opinions().charge(id, typed, open.opinions().get(id).charge().deadline().words());
            case WORDS -> open.opinions().charge(id, name(open.opinions().get(id).charge().person()), typed);
        }
    }

    private LocalDate day(String typed) {
        @Nullable LocalDate day = DayWords.read(typed, open.today());
        if (day == null) {
            throw new Refused("opinions.day-missing");
        }
        return day;
    }

    private String name(@Nullable PersonId person) {
        return open.people().persons().stream().filter(one -> one.id().equals(person)).map(Person::name).findFirst().orElse("");
    }

    private PublicOpinion edit(java.util.function.UnaryOperator<Received> change) {
        return open.opinions().edit(id, change.apply(open.opinions().get(id).received()));
    }

    private Seen read() {
        PublicOpinion opinion = open.opinions().get(id);
        Map<PersonId, String> people = new java.util.LinkedHashMap<>();
        open.people().persons().forEach(person -> people.put(person.id(), person.name()));
        List<About> findings = open.ledgers().current().findings()
            .map(branch -> new About(branch.finding().id(), branch.finding().number(), branch.finding().headline())).toList();
        return new Seen(opinion, opinion.state(open.today()), people, findings, open.opinions().reckoning(id));
    }

    /** What is being typed stays. */
    private void show(Seen now) {
        Received received = now.opinion().received();
        text(Field.ON).stored(DayWords.of(received.on()));
        text(Field.SENDER).stored(received.from().name());
        text(Field.CONTACT).stored(received.from().contact());
        text(Field.SAID).stored(received.said());
        text(Field.PERSON).stored(now.who());
        text(Field.WORDS).stored(now.opinion().charge().deadline().words());
        seen.set(now);
    }
}
