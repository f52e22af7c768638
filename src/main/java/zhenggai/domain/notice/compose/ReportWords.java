package zhenggai.domain.notice.compose;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.spine.Inspection;

/** Says what the case says at each place of a report to those above; the papers have its sentences. */
public interface ReportWords {
    List<Passage> passages(Ledger ledger, InspectionBranch branch, LocalDate on);

    /** The title that follows from the inspection. */
    String title(Inspection inspection);
}
