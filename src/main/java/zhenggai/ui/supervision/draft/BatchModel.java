package zhenggai.ui.supervision.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.ui.kit.Background;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** All papers of today before they are issued together as one step: those that can be, and those that are left out. */
public final class BatchModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Once issuing;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final StringProperty issuedBy = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** A paper that goes out, with the day its reply is due. */
    public record Line(Proposal proposal, int replyDays, LocalDate replyBy) {}

    /** What goes out, and what cannot: nobody answers for it, or it records a talk that has to be held first. */
    public record Look(List<Line> lines, List<Proposal> leftOut, @Nullable Ground ground) {
        static final Look NONE = new Look(List.of(), List.of(), null);
    }

    public BatchModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.issuing = background.once();
        issuedBy.addListener((property, before, now) -> refusal.set(""));
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public StringProperty issuedByProperty() {
        return issuedBy;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** While it is under way nothing can be asked for a second time. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return issuing.underWayProperty();
    }

    /** Reads what today calls for. */
    public void begin() {
        background.run(() -> {
            Ground ground = Ground.read(open, Beginning.EMPTY);
            List<Proposal> due = open.reminders().proposals(open.today());
            return new Look(due.stream().filter(BatchModel::goesOut).map(proposal -> line(proposal, ground)).toList(),
                due.stream().filter(proposal -> !goesOut(proposal)).toList(), ground);
        }, read -> {
            look.set(read);
            issuedBy.set(read.ground().rules().firstResponsible());
        });
    }

    /** Whether it can go out with the others, as it is proposed. */
    public static boolean goesOut(Proposal proposal) {
        return !proposal.to().isNobody() && proposal.kind() != ActKind.TALK;
    }

    private Line line(Proposal proposal, Ground ground) {
        int days = ground.rules().replyDays().get(proposal.kind());
        return new Line(proposal, days, open.acts().replyWorking(open.today(), days).end());
    }

    /** Issues all of them, with what is usually required; one refusal keeps all of them from being issued. */
    public void issue(Consumer<List<Act>> then) {
        List<ActDraft> drafts = look.get().lines().stream().map(line -> draft(line, issuedBy.get())).toList();
        issuing.attempt(() -> open.acts().issueAll(drafts), then, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private ActDraft draft(Line line, String issuer) {
        Proposal proposal = line.proposal();
        return new ActDraft(proposal.kind(), proposal.to(), proposal.copies(), proposal.items(),
            new Demand("", ActWords.requirement(proposal.kind()), line.replyDays(), null), issuer, open.today());
    }
}
