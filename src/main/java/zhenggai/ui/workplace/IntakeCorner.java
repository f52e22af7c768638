package zhenggai.ui.workplace;

import java.util.List;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Intake;
import zhenggai.domain.table.LedgerLine;
import zhenggai.ui.copy.CopyDesk;
import zhenggai.ui.intake.IntakeModel;
import zhenggai.ui.intake.IntakeScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The corner in which documents, ledgers and whole cases come in; what came is looked at in the ledger. */
final class IntakeCorner {
    private final Ways ways;
    private final IntakeModel model;
    private final CopyDesk copying;

    IntakeCorner(OpenCase open, Ground ground, Ways ways) {
        this.ways = ways;
        model = new IntakeModel(open, ground.background());
        copying = new CopyDesk(open, ground.background(), ground.notices(), ground.window(), this::came);
        model.whenWholeCase(copying::bring);
    }

    Parent screen() {
        return new IntakeScreen(model, this::taken, this::ledgerTaken).build();
    }

    void reload() {
        model.judge();
    }

    void read(String document) {
        ways.to("intake");
        model.readText(document);
    }

    CopyDesk copying() {
        return copying;
    }

    private void taken(Intake.Taken taken) {
        came(taken.updated() == 0 ? Texts.text("intake.done", taken.categories(), taken.findings(), taken.measures())
            : Texts.text("intake.done-updated", taken.categories(), taken.findings(), taken.measures(), taken.updated(), taken.kept()));
    }

    private void ledgerTaken(List<LedgerLine> lines) {
        long fresh = lines.stream().filter(line -> line.reception() == LedgerLine.Reception.NEW).count();
        came(Texts.text("intake.sheet-done", fresh, lines.size() - fresh));
    }

    private void came(String sentence) {
        ways.to("ledger");
        ways.done(sentence);
    }
}
