package zhenggai.ui.check.table;

import java.util.List;

import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;

/** The case is looked at; its words are changed for good, and it can be undone. */
public record CaseTable(OpenCase open) implements Table {

    @Override
    public Look look() {
        return new Look(this, "", open.checks().all(), open.checks().known());
    }

    @Override
    public Table decide(List<Decision> decisions, String reason) {
        open.checks().decide(decisions, reason);
        return this;
    }

    @Override
    public Table mend(List<Mending> mendings) {
        open.checks().mend(mendings);
        return this;
    }
}
