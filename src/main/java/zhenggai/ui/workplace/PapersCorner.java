package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.ui.issue.IssuesModel;
import zhenggai.ui.issue.IssuesScreen;
import zhenggai.ui.paper.PaperScreen;
import zhenggai.ui.paper.design.DesignModel;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The papers of one open case on the screen, wired together: what can be printed, what was issued, and the way from one to the other. */
final class PapersCorner implements IssuesScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final Runnable scanning;
    private final BooleanSupplier isLeft;
    private final PaperModel paper;
    private final IssuesModel issues;

    /**
     * @param scanning files the scan of a signed paper
     * @param isLeft whether the case was left meanwhile, and nobody is to be told any more
     */
    PapersCorner(OpenCase open, Ground ground, Ways ways, Runnable scanning, BooleanSupplier isLeft) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.scanning = scanning;
        this.isLeft = isLeft;
        this.paper = new PaperModel(open, ground.background(), open.zone());
        this.issues = new IssuesModel(open, ground.background(), open.zone());
    }

    Parent screen() {
        return new PaperScreen(paper, new DesignModel(open, ground.background(), paper),
            new PaperScreen.Ground(ground.background(), ground.notices(), ground.remembered(), ways::done, this::issued)).scanning(scanning).build();
    }

    void reload() {
        paper.reload();
    }

    Parent issuesScreen() {
        return new IssuesScreen(issues, this, new IssuesScreen.Ground(ground.background(), ground.notices(), ground.remembered())).build();
    }

    void reloadIssues() {
        issues.reload();
    }

    void save(Path progressTable) {
        new SheetExport(ground.background(), ground.notices()).save(open.departures(), PaperKind.PROGRESS, paper.proofProperty().get().papers(), progressTable);
    }

    /** A paper as it is asked for from elsewhere in the window. */
    @Override
    public void show(PaperRequest request) {
        ways.to("paper");
        paper.show(request);
    }

    @Override
    public void toPapers() {
        ways.to("paper");
    }

    /** Its pages, with the imprint, are those to print. */
    private void issued(Issue issue) {
        if (isLeft.getAsBoolean()) {
            return;
        }
        issues.want(issue.id());
        ways.to("issue");
        ways.done(Texts.text("papers.issued", issue.title().replace('\n', ' '), issue.number()));
    }
}
