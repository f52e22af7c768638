package zhenggai.ui.workplace.ground;

import java.util.Collection;

import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.ledger.look.LedgerFilter;

/** The ways from one room of the window to another, for the corners that the workplace is made of. */
public interface Ways {
    /** Brings a page into sight. */
    void to(String page);

    /** To a measure in the ledger; a filter that hides it is given up. */
    void toMeasure(MeasureId measure);

    /** To a finding in the ledger. */
    void toFinding(FindingId finding);

    /** To a paragraph of the notice or the report, by its key; to the document as a whole with an empty one. */
    void toParagraph(NoticeId notice, String paragraph);

    /** To a piece of evidence in the drawer of what it is registered under. */
    void toPiece(Evidence piece);

    /** Shows in the ledger exactly these measures, under a name that says why. */
    void list(String name, Collection<MeasureId> measures);

    /** Shows in the ledger what the filter lets pass. */
    void list(LedgerFilter filter);

    /** Says what was done and offers to take it back. */
    void done(String sentence);
}
