package zhenggai.ui.workplace;

import java.time.LocalDate;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.By;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.sheet.list.ExtensionTable;
import zhenggai.ui.deadline.DeadlineModel;
import zhenggai.ui.deadline.DeadlineScreen;
import zhenggai.ui.measure.extension.ExtensionDialog;
import zhenggai.ui.measure.extension.ExtensionsModel;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The deadlines of one open case, wired together, with the ways that lead on from them. */
final class DeadlineCorner implements DeadlineScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final DeadlineModel model;

    DeadlineCorner(OpenCase open, Ground ground, Ways ways) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        model = new DeadlineModel(open, ground.background());
    }

    Parent screen() {
        return new DeadlineScreen(model, this, ground.remembered()).build();
    }

    void reload() {
        model.reload();
    }

    @Override
    public void open(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public void askExtension(MeasureId measure, LocalDate to) {
        new ExtensionDialog(new ExtensionsModel(open, ground.background(), measure, ground.drafts())).show(ground.window().get(), to,
            () -> ways.done(Texts.text("extension.asked-notice")));
    }

    @Override
    public void printExtensions() {
        new SheetExport(ground.background(), ground.notices()).ask(ground.window().get(), Texts.text("due.extensions-file"),
            () -> ExtensionTable.of(open.ledgers().current(), By.DEPARTMENT, open.today()).sheet());
    }
}
