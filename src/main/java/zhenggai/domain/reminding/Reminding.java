package zhenggai.domain.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.form.Form;
import zhenggai.domain.opinion.OpinionDue;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Stage;
import zhenggai.domain.register.StageDue;
import zhenggai.domain.reminding.Matter.Key;
import zhenggai.domain.reminding.Matter.Why;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.domain.time.WorkCalendar;

/**
 * What needs somebody on a day. It follows from how things stand and from what was done about them, so days away are caught up: a
 * measure asks once at each level, at the level it has now, and when overdue again some working days after the last answer. On a day
 * off nothing new begins; what began before stays. What is handed in for acceptance waits for its acceptor and asks no handler.
 */
public final class Reminding {
    /** Before the number of an opinion in its occasion, so that it is told from the number of a regulation. */
    private static final String OPINION = "opinion/";

    private final Watch watch;
    private final LocalDate on;
    /** The working day whose state counts. */
    private final LocalDate day;
    private final Map<MeasureId, List<Answer>> answers = new HashMap<>();
    private final Map<Key, Acknowledgement> acknowledged = new HashMap<>();

    /** What was done about a measure at a level and for an owed day: a paper, a visit, an acknowledgement. */
    private record Answer(Level level, String occasion, LocalDate on) {}

    private Reminding(Watch watch, LocalDate on) {
        this.watch = watch;
        this.on = on;
        this.day = watch.calendar().onOrBefore(on);
        acts().filter(act -> !act.isVoid()).forEach(act -> act.items().forEach(item -> {
            if (item.due() != null) {
                answer(item.measure(), new Answer(item.level(), occasion(item.due(), item.round()), act.issuedOn()));
            }
        }));
        watch.acknowledgements().stream().filter(done -> !done.on().isAfter(on)).forEach(done -> {
            acknowledged.put(done.matter(), done);
            if (done.matter().measure() != null) {
                answer(done.matter().measure(), new Answer(done.matter().level(), done.matter().occasion(), done.on()));
            }
        });
    }

    /**
     * Everything the matters of a day follow from.
     *
     * @param since what happened to measures of which it matters when
     */
    public record Watch(
            List<Watched> measures, Beside beside, List<Acknowledgement> acknowledgements, Since since, WorkCalendar calendar, Rules rules) {

        public List<Act> acts() {
            return beside.acts();
        }
    }

    /**
     * What else is answered for.
     *
     * @param forms those that are out, and that no later one to the same hands has replaced
     * @param opinions of the public that are not answered
     * @param names of those who see to stages of regulations and answer opinions
     */
    public record Beside(List<Act> acts, List<Form> forms, Register register, List<PublicOpinion> opinions, Map<PersonId, String> names) {}

    /**
     * When measures came back.
     *
     * @param sentBack of each measure that is returned, what tells this time from another
     * @param relapsed of each measure in a later round, the day on which that began
     */
    public record Since(Map<MeasureId, SentBack> sentBack, Map<MeasureId, LocalDate> relapsed) {}

    /** That a measure came back: its how manieth submission of the case, on which day. */
    public record SentBack(long submission, LocalDate on) {}

    /** The rules that apply: those of deadlines and those of supervision. */
    public record Rules(OfficeRules office, SupervisionRules supervision) {}

    /** What needs somebody on that day, the sharpest first, then what stands longest. */
    public static List<Matter> matters(Watch watch, LocalDate on) {
        return new Reminding(watch, on).matters();
    }

    private List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (Watched item : watch.measures()) {
            Matter warning = warning(item);
            if (warning != null) {
                matters.add(warning);
            }
            Matter returned = returned(item);
            if (returned != null) {
                matters.add(returned);
            }
        }
        acts().forEach(act -> {
            Matter reply = reply(act);
            if (reply != null) {
                matters.add(reply);
            }
        });
        watch.beside().register().due(day, watch.rules().office(), watch.calendar()).stream().map(this::stage).filter(Objects::nonNull).forEach(matters::add);
        OpinionDue.of(watch.beside().opinions(), day, watch.calendar()).stream().map(this::opinion).filter(Objects::nonNull).forEach(matters::add);
        watch.beside().forms().stream().map(this::form).filter(Objects::nonNull).forEach(matters::add);
        matters.sort(Comparator.comparing((Matter matter) -> matter.key().level()).reversed().thenComparing(Matter::since));
        return matters;
    }

    private Stream<Act> acts() {
        return watch.acts().stream().filter(act -> !act.issuedOn().isAfter(on));
    }

    private void answer(MeasureId measure, Answer answer) {
        answers.computeIfAbsent(measure, id -> new ArrayList<>(1)).add(answer);
    }

    private @Nullable Matter warning(Watched item) {
        LocalDate due = item.due();
        if (due == null || item.state() == MeasureState.SUBMITTED) {
            return null;
        }
        Warning warning = Warning.of(due, spanFrom(item), day, watch.rules().office().thresholds().get(item.kind()));
        LocalDate since = warning.level() == Level.NONE ? null : since(item, warning.level(), due);
        if (since == null || since.isAfter(day)) {
            return null;
        }
        Why why = item.state() == MeasureState.LONG_TERM ? Why.REVIEW : Why.WARNING;
        return new Matter(new Key(why, item.id(), null, warning.level(), occasion(due, item.round())), since, item, null);
    }

    /** What is owed for a day is asked for anew in the next round. */
    private static String occasion(LocalDate due, int round) {
        return round == 1 ? due.toString() : due + "/" + round;
    }

    /** From where half and three quarters of the span count: a review has no span, it only comes near. */
    private static @Nullable LocalDate spanFrom(Watched item) {
        return item.state() == MeasureState.LONG_TERM ? null : item.times().startedOn();
    }

    /** The day from which the level asks; null where it was answered and does not ask again. */
    private @Nullable LocalDate since(Watched item, Level level, LocalDate due) {
        List<LocalDate> answered = answers.getOrDefault(item.id(), List.of()).stream()
            .filter(answer -> answer.occasion().equals(occasion(due, item.round())) && answer.level().compareTo(level) >= 0).map(Answer::on).toList();
        LocalDate first = Warning.firstDay(level, due, spanFrom(item), watch.rules().office().thresholds().get(item.kind()));
        LocalDate relapsed = watch.since().relapsed().get(item.id());
        return since(level, relapsed != null && relapsed.isAfter(first) ? relapsed : first, answered);
    }

    private @Nullable LocalDate since(Level level, LocalDate first, List<LocalDate> answered) {
        Optional<LocalDate> last = answered.stream().max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return watch.calendar().onOrAfter(first);
        }
        return level == Level.RED ? watch.calendar().workingDayAfter(last.get(), watch.rules().supervision().askAgainAfter()) : null;
    }

    private @Nullable Matter returned(Watched item) {
        SentBack back = item.state() == MeasureState.RETURNED ? watch.since().sentBack().get(item.id()) : null;
        if (back == null || back.on().isAfter(on)) {
            return null;
        }
        Key key = new Key(Why.RETURNED, item.id(), null, Level.NONE, String.valueOf(back.submission()));
        boolean guided = acts().anyMatch(act -> !act.isVoid() && act.kind() == ActKind.GUIDANCE && !act.issuedOn().isBefore(back.on()) && act.concerns(item.id()));
        return guided || acknowledged.containsKey(key) ? null : new Matter(key, back.on(), item, null);
    }

    private @Nullable Matter reply(Act act) {
        if (act.isVoid()) {
            return null;
        }
        if (act.reply() != null && act.outcome() == null && !act.reply().on().isAfter(on)) {
            return open(Why.REPLIED, act, act.reply().on(), act.reply().on());
        }
        if (act.isReplyOverdue(day)) {
            LocalDate by = Objects.requireNonNull(act.demand().replyBy());
            return open(Why.REPLY_MISSING, act, by, watch.calendar().onOrAfter(by.plusDays(1)));
        }
        return null;
    }

    private @Nullable Matter form(Form form) {
        LocalDate since = watch.calendar().onOrAfter(form.returnBy().plusDays(1));
        Key key = new Key(Why.FORM_MISSING, null, null, Level.NONE, form.code());
        return !form.isOverdue(day) || since.isAfter(on) || acknowledged.containsKey(key) ? null : Matter.about(key, since, form);
    }

    /** A stage warns as a measure does, and asks again as one. */
    private @Nullable Matter stage(StageDue owed) {
        Level level = owed.warning().level();
        if (level == Level.NONE) {
            return null;
        }
        Stage stage = owed.stage();
        String occasion = owed.regulation().id().value() + "/" + stage.step() + "/" + owed.warning().due();
        LocalDate since = since(level, owed.since(Register.thresholds(watch.rules().office())), acknowledged(Why.STAGE, level, occasion));
        return since == null || since.isAfter(day) ? null : Matter.about(new Key(Why.STAGE, null, null, level, occasion), since,
            new Matter.OwedStage(owed, watch.beside().names().getOrDefault(stage.person(), "")));
    }

    /** An opinion asks in its last days, and again when its day is over. */
    private @Nullable Matter opinion(OpinionDue owed) {
        Level level = owed.warning().level();
        if (level == Level.NONE) {
            return null;
        }
        String occasion = OPINION + owed.opinion().id().value() + "/" + owed.warning().due();
        LocalDate since = since(level, owed.since(), acknowledged(Why.OPINION, level, occasion));
        return since == null || since.isAfter(day) ? null : Matter.about(new Key(Why.OPINION, null, null, level, occasion), since,
            new Matter.OwedOpinion(owed, watch.beside().names().getOrDefault(owed.opinion().charge().person(), "")));
    }

    /** The days on which it was acknowledged at that level or a sharper one. */
    private List<LocalDate> acknowledged(Why why, Level level, String occasion) {
        return acknowledged.values().stream().filter(done -> done.matter().why() == why
            && done.matter().occasion().equals(occasion) && done.matter().level().compareTo(level) >= 0).map(Acknowledgement::on).toList();
    }

    private @Nullable Matter open(Why why, Act act, LocalDate occasion, LocalDate since) {
        Key key = new Key(why, null, act.id(), Level.NONE, occasion.toString());
        return acknowledged.containsKey(key) || since.isAfter(on) ? null : new Matter(key, since, null, act);
    }
}
