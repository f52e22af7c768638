package zhenggai.ui.workplace;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.bulk.BulkDialog;
import zhenggai.ui.bulk.BulkModel;
import zhenggai.ui.finding.CategoryPanel;
import zhenggai.ui.finding.FindingPanel;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.ledger.LedgerModel;
import zhenggai.ui.ledger.LedgerScreen;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.window.Ask;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The ledger of one open case, wired together: its table, the panels beside it, and the ways that lead into it. */
final class LedgerCorner implements LedgerScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final SupervisionCorner supervision;
    private final AcceptanceCorner acceptance;
    private final EvidenceCorner evidence;
    private final OpinionCorner opinions;
    private final LedgerModel model;
    /** Null until somebody looks at it: its table takes a while to be made, and the board is what is seen first. */
    private @Nullable LedgerScreen screen;

    LedgerCorner(OpenCase open, Ground ground, Ways ways, Beside beside) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.supervision = beside.supervision();
        this.acceptance = beside.acceptance();
        this.evidence = beside.evidence();
        this.opinions = beside.opinions();
        model = new LedgerModel(open, ground.background());
    }

    /** The rooms that the ledger leads to. */
    record Beside(SupervisionCorner supervision, AcceptanceCorner acceptance, EvidenceCorner evidence, OpinionCorner opinions) {}

    LedgerModel model() {
        return model;
    }

    Parent screen() {
        screen = new LedgerScreen(model, ground.remembered(), this);
        return screen.build();
    }

    /** Saves what was typed and not yet saved. */
    void leave() {
        screen.leave();
    }

    void search() {
        ways.to("ledger");
        screen.toSearch();
    }

    /** Leads to a measure; a filter that hides it is given up. */
    void toMeasure(MeasureId measure) {
        if (model.lookProperty().get().rows().stream().flatMap(LedgerRow::measures).noneMatch(leaf -> leaf.measure().id().equals(measure))) {
            model.queryProperty().set(LedgerQuery.EVERYTHING);
        }
        model.wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, measure.value()));
        ways.to("ledger");
    }

    /** Leads to a finding; whatever hides it is given up. */
    void toFinding(FindingId finding) {
        model.queryProperty().set(LedgerQuery.EVERYTHING);
        model.wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.FINDING, finding.value()));
        ways.to("ledger");
    }

    void toPiece(Evidence piece) {
        evidence.sought().set(piece.id());
        boolean isOfMeasure = piece.home().measure() != null;
        // for the panel that is made now; one that is there already is told
        ground.remembered().keep(isOfMeasure ? "measure-section" : "finding-section", "evidence");
        if (isOfMeasure) {
            toMeasure(piece.home().measure());
        } else {
            toFinding(piece.home().finding());
        }
        screen.toEvidence();
    }

    /** Shows exactly these measures, under a name that says why. */
    void list(String name, Collection<MeasureId> measures) {
        LedgerFilter.Picked picked = new LedgerFilter.Picked(name, Set.copyOf(measures));
        model.queryProperty().set(model.queryProperty().get().typed("").filtered(LedgerFilter.ALL.only(picked)));
        ways.to("ledger");
    }

    void list(LedgerFilter filter) {
        model.queryProperty().set(LedgerQuery.EVERYTHING.filtered(filter));
        ways.to("ledger");
    }

    @Override
    public Panel panel(LedgerRow row) {
        return switch (row.kind()) {
            case CATEGORY -> new CategoryPanel(open, ground.background(), row.category().category().id(), ground.drafts());
            case FINDING -> new FindingPanel(open, ground.background(), row.finding().finding().id(), ground.remembered(), ground.drafts(), evidence)
                .withOpinions(branch -> opinions.about(branch.finding()));
            case MEASURE -> new MeasurePanel(open, ground.background(), row.leaf().measure().id(), ground.remembered(), ground.drafts(), acceptance);
        };
    }

    @Override
    public void ask(String title, String label, Asking.Attempt attempt) {
        Ask.text(ground.window().get(), title, label, attempt);
    }

    @Override
    public void many(List<MeasureId> measures) {
        new BulkDialog(new BulkModel(open, ground.background(), measures)).show(ground.window().get(),
            changed -> ways.done(Texts.text("notice.changed", changed)));
    }

    @Override
    public void supervise(List<MeasureId> measures) {
        supervision.supervise(measures);
    }

    @Override
    public void toImport() {
        ways.to("intake");
    }

    @Override
    public void removed(int lines) {
        ways.done(Texts.text("notice.removed", lines));
    }
}
