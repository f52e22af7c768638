package zhenggai.ui.supervision.follow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** What became of one act, and what is being noted about it: each step has its form, its refusal and its undo. */
public final class FollowModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once noting;
    private final ActId id;
    private final Consumer<String> done;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>(Refusal.NONE);
    private final ObjectProperty<@Nullable Step> step = new SimpleObjectProperty<>();
    private final ObjectProperty<Outcome.@Nullable Verdict> verdict = new SimpleObjectProperty<>();
    private final ObservableSet<EvidenceId> backing = FXCollections.observableSet();
    private final EditedText signedBy;
    private final EditedText signedOn;
    private final EditedText reply;
    private final EditedText repliedOn;
    private final EditedText remark;
    private final EditedText reason;

    /** What can be noted about an act. */
    public enum Step { SIGN, REPLY, JUDGE, VOID }

    /** What was refused, and in the form of which step it is said. */
    public record Refusal(Step step, String sentence) {
        static final Refusal NONE = new Refusal(Step.SIGN, "");
    }

    /** The act as it is, the office's rules, and what backs its items. */
    public record Seen(Act act, SupervisionRules rules, List<Evidence> evidence) {

        /** The steps that make sense for it. A record has no slip to sign, and only what asks for a reply gets one. */
        public Set<Step> steps() {
            if (act.isVoid()) {
                return Set.of();
            }
            Set<Step> steps = EnumSet.allOf(Step.class);
            if (!act.kind().isRung() && act.receipt() == null) {
                steps.remove(Step.SIGN);
            }
            if (act.demand().replyBy() == null && act.reply() == null) {
                steps.remove(Step.REPLY);
            }
            return steps;
        }

        public boolean isDone(Step one) {
            return switch (one) {
                case SIGN -> act.receipt() != null;
                case REPLY -> act.reply() != null;
                case JUDGE -> act.outcome() != null;
                case VOID -> act.isVoid();
            };
        }

        /** Whether nothing waits for it: what asks for no reply is done with and can still be judged. */
        boolean isOptional(Step one) {
            return one == Step.JUDGE && !isDone(one) && act.reply() == null && act.demand().replyBy() == null;
        }

        /** The one that comes next: it is open without being asked for. */
        @Nullable Step next() {
            return steps().stream().filter(one -> one != Step.VOID && !isDone(one)).findFirst().filter(one -> one != Step.JUDGE || act.reply() != null).orElse(null);
        }
    }

    /** @param done says a sentence about what was done, and offers to take it back */
    public FollowModel(OpenCase open, Background background, ActId id, Drafts drafts, Consumer<String> done) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.noting = background.once();
        this.id = id;
        this.done = done;
        String field = "act-" + id.value() + "-";
        this.signedBy = EditedText.inForm(background, drafts, field + "signed-by");
        this.signedOn = EditedText.inForm(background, drafts, field + "signed-on");
        this.reply = EditedText.inForm(background, drafts, field + "reply");
        this.repliedOn = EditedText.inForm(background, drafts, field + "replied-on");
        this.remark = EditedText.inForm(background, drafts, field + "remark");
        this.reason = EditedText.inForm(background, drafts, field + "reason");
        List.of(signedBy, signedOn, reply, repliedOn, remark, reason).forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set(Refusal.NONE)));
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The step whose form is open; null where none is. */
    public ObjectProperty<@Nullable Step> stepProperty() {
        return step;
    }

    public ObjectProperty<Outcome.@Nullable Verdict> verdictProperty() {
        return verdict;
    }

    /** Which evidence came with the reply. */
    public ObservableSet<EvidenceId> backing() {
        return backing;
    }

    public EditedText signedBy() {
        return signedBy;
    }

    public EditedText signedOn() {
        return signedOn;
    }

    public EditedText reply() {
        return reply;
    }

    public EditedText repliedOn() {
        return repliedOn;
    }

    public EditedText remark() {
        return remark;
    }

    public EditedText reason() {
        return reason;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> {
            Act act = open.acts().get(id);
            return new Seen(act, open.reminders().rules(), act.items().stream().map(ActItem::measure).flatMap(measure -> open.evidence().of(measure).stream()).toList());
        }, this::show);
    }

    /** What is noted stands in the forms, so that it can be put right; what is being typed stays. */
    private void show(Seen now) {
        @Nullable Seen before = seen.get();
        Act act = now.act();
        // a person signs, a department does not
        signedBy.stored(act.receipt() != null ? act.receipt().signedBy() : act.to().person() == null ? "" : act.to().name());
        signedOn.stored(DayWords.of(act.receipt() == null ? open.today() : act.receipt().on()));
        reply.stored(act.reply() == null ? "" : act.reply().text());
        repliedOn.stored(DayWords.of(act.reply() == null ? open.today() : act.reply().on()));
        remark.stored(act.outcome() == null ? "" : act.outcome().remark());
        if (before == null || !before.act().equals(act)) {
            verdict.set(act.outcome() == null ? null : act.outcome().verdict());
            backing.clear();
            backing.addAll(act.reply() == null ? List.of() : act.reply().evidence());
            step.set(now.next());
        }
        seen.set(now);
    }

    public void sign() {
        String who = signedBy.text();
        String when = signedOn.text();
        attempt(Step.SIGN, () -> open.acts().sign(id, new Receipt(who, day(when))), Texts.text("acts.done.signed"), signedBy, signedOn);
    }

    public void answer() {
        String words = reply.text();
        String when = repliedOn.text();
        List<EvidenceId> with = List.copyOf(backing);
        attempt(Step.REPLY, () -> open.acts().reply(id, new Reply(words, day(when), with)), Texts.text("acts.done.replied"), reply, repliedOn);
    }

    public void judge() {
        Outcome.@Nullable Verdict found = verdict.get();
        if (found == null) {
            refusal.set(new Refusal(Step.JUDGE, Texts.text("acts.verdict-missing")));
            return;
        }
        String said = remark.text();
        attempt(Step.JUDGE, () -> open.acts().judge(id, new Outcome(found, said, open.today())), Texts.text("acts.done.judged", found), remark);
    }

    public void voidIt() {
        String why = reason.text();
        attempt(Step.VOID, () -> open.acts().voidIt(id, why), Texts.text("acts.done.voided"), reason);
    }

    private void attempt(Step at, Callable<Act> deed, String sentence, EditedText... typed) {
        refusal.set(Refusal.NONE);
        noting.attempt(deed, act -> {
            List.of(typed).forEach(EditedText::forget);
            reload();
            done.accept(sentence);
        }, refused -> refusal.set(new Refusal(at, Texts.sentence(refused.textKey(), refused.args()))));
    }

    private LocalDate day(String typed) {
        LocalDate day = DayWords.read(typed, open.today());
        return day == null ? open.today() : day;
    }
}
