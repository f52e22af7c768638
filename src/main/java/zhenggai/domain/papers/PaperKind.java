package zhenggai.domain.papers;

import java.util.Set;

/** The papers that come out of a case, in the order a supervisor reads them. */
public enum PaperKind {
    /** The ledger: a table of measures, designed by the office or one of the usual ones. */
    PROGRESS(Ask.SHEET, Ask.TEMPLATE, Ask.SINCE),
    /** One page: totals with their rule, what changed, charts. */
    SUMMARY(Ask.SHEET, Ask.SINCE),
    /** What is overdue or extended, and who presses for it. */
    OVERDUE(Ask.SHEET, Ask.BY, Ask.SINCE),
    /** Every supervision act, and what came back on it. */
    SUPERVISION(Ask.SHEET),
    /** One sheet a finding, from the finding to the opinions on its end. */
    CLEARANCE(Ask.SHEET, Ask.FINDING),
    /** One sheet a measure, on which its close-out is asked for and approved. */
    CLOSE_OUT(Ask.SHEET, Ask.FINDING),
    /** All evidence by finding: what each piece is, and where. */
    EVIDENCE(Ask.SHEET, Ask.FINDING),
    /** The register of regulations, and what the texts name beside it. */
    REGULATIONS(Ask.SHEET, Ask.SINCE),
    /** What the work came to in figures, each with what backs it, and their sums. */
    RESULTS(Ask.SHEET),
    EXTENSIONS(Ask.SHEET, Ask.BY, Ask.SINCE),
    /** How each counted deadline was counted. */
    DEADLINES(Ask.SHEET, Ask.SINCE),
    /** What one person owes, with a slip to hand back. */
    PERSON(Ask.SHEET, Ask.PERSON, Ask.SINCE),
    /** What one person gives over to another. */
    HANDOVER(Ask.SHEET, Ask.PERSON, Ask.SUCCESSOR),
    /** The newest look-back: what it drew, and a form an item to fill in on the spot. */
    LOOK_BACK(Ask.SHEET, Ask.FINDING),
    /** What one meeting was about and decided, to be signed, with what changed since the last one. */
    MINUTES(Ask.SHEET, Ask.MEETING, Ask.SINCE),
    /** What the checks ask about the case before anything leaves the office. */
    CHECKS(Ask.SHEET),
    /** What the public said, and what was answered; who said it is not in it. */
    OPINIONS(Ask.SHEET),
    /** The same with who said it, as far as nobody asked that his name be kept back. */
    OPINION_SENDERS(Ask.SHEET),
    /** The report at the end of concentrated rectification, on the sheet that the standard of official documents says. */
    REPORT,
    /** The year of every finding on one large sheet. */
    WALL_CHART(Ask.SHEET);

    private final Set<Ask> asks;

    PaperKind(Ask... asks) {
        this.asks = Set.of(asks);
    }

    /** Whether an answer to this changes the paper; nothing else may be asked of it. */
    public boolean asks(Ask ask) {
        return asks.contains(ask);
    }
}
