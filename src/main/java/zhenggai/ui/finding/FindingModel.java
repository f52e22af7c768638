package zhenggai.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Weight;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.DutiesModel;
import zhenggai.ui.panel.EditedText;

/** One finding while it is looked at and edited: its wordings, what explains it, its kind, weight and duties. */
public final class FindingModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final FindingId id;
    private final Drafts drafts;
    private final List<EditedText> texts = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable FindingBranch> branch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper opinions = new ReadOnlyIntegerWrapper();
    private final EditedText feedback;
    private final EditedText publicText;
    private final EditedText manifestation;
    private final EditedText cause;
    private final EditedText goal;
    private final EditedText widerCheck;
    private final DutiesModel duties;

    public FindingModel(OpenCase open, Background background, FindingId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        this.drafts = drafts;
        this.feedback = edited("feedback", (f, typed) -> f.worded(typed, f.publicText()));
        this.publicText = edited("public", (f, typed) -> f.worded(f.feedbackText(), typed));
        this.manifestation = edited("manifestation", (f, typed) -> f.explained(typed, f.rootCause(), f.goal(), f.widerCheck()));
        this.cause = edited("cause", (f, typed) -> f.explained(f.manifestation(), typed, f.goal(), f.widerCheck()));
        this.goal = edited("goal", (f, typed) -> f.explained(f.manifestation(), f.rootCause(), typed, f.widerCheck()));
        this.widerCheck = edited("wider-check", (f, typed) -> f.explained(f.manifestation(), f.rootCause(), f.goal(), typed));
        this.duties = DutiesModel.of(open, background, id);
    }

    private EditedText edited(String name, BiFunction<Finding, String, Finding> change) {
        EditedText text = new EditedText(background, drafts, "finding-" + id.value() + "-" + name,
            typed -> open.findings().edit(change.apply(open.findings().get(id), typed)));
        texts.add(text);
        return text;
    }

    public ReadOnlyObjectProperty<@Nullable FindingBranch> branchProperty() {
        return branch.getReadOnlyProperty();
    }

    /** How many opinions from the public are about it. */
    public ReadOnlyIntegerProperty opinionsProperty() {
        return opinions.getReadOnlyProperty();
    }

    /** The inspectors' own wording, internal. */
    public EditedText feedback() {
        return feedback;
    }

    /** What may be published. */
    public EditedText publicText() {
        return publicText;
    }

    public EditedText manifestation() {
        return manifestation;
    }

    public EditedText cause() {
        return cause;
    }

    public EditedText goal() {
        return goal;
    }

    public EditedText widerCheck() {
        return widerCheck;
    }

    public DutiesModel duties() {
        return duties;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void classify(FindingKind kind) {
        background.run(() -> open.findings().edit(open.findings().get(id).classed(kind, open.findings().get(id).weight())), done -> reload());
    }

    public void weigh(Weight weight) {
        background.run(() -> open.findings().edit(open.findings().get(id).classed(open.findings().get(id).kind(), weight)), done -> reload());
    }

    public void reload() {
        looks.run(() -> new Seen(open.ledgers().branch(id), open.opinions().about(id).size()), this::show);
    }

    /** Saves what was typed, because something else is shown from now on. */
    public void leave() {
        texts.forEach(EditedText::leave);
    }

    /** The finding as it is, and how many opinions from the public are about it. */
    private record Seen(FindingBranch branch, int opinions) {}

    private void show(Seen seen) {
        FindingBranch now = seen.branch();
        branch.set(now);
        opinions.set(seen.opinions());
        Finding finding = now.finding();
        feedback.stored(finding.feedbackText());
        publicText.stored(finding.publicText());
        manifestation.stored(finding.manifestation());
        cause.stored(finding.rootCause());
        goal.stored(finding.goal());
        widerCheck.stored(finding.widerCheck());
        duties.stored(now.duties());
    }
}
