package zhenggai.domain.papers;

import java.util.Set;

/** The papers that come out of a case, in the order a supervisor reads them. */
public enum PaperKind {
    /** The ledger: a table of measures, designed by the office or one of the usual ones. */
    PROGRESS(Ask.TEMPLATE, Ask.SINCE),
    /** One page: totals with their rule, what changed, charts. */
    SUMMARY(Ask.SINCE),
    /** What is overdue or extended, and who presses for it. */
    OVERDUE(Ask.BY, Ask.SINCE),
    /** One sheet a finding, from the finding to the opinions on its end. */
    CLEARANCE(Ask.FINDING),
    /** One sheet a measure, on which its close-out is asked for and approved. */
    CLOSE_OUT(Ask.FINDING),
    /** Regulations that the measures name, each once. */
    REGULATIONS(Ask.SINCE),
    EXTENSIONS(Ask.BY, Ask.SINCE),
    /** How each counted deadline was counted. */
    DEADLINES(Ask.SINCE),
    /** What one person owes, with a slip to hand back. */
    PERSON(Ask.PERSON, Ask.SINCE),
    /** What one person gives over to another. */
    HANDOVER(Ask.PERSON, Ask.SUCCESSOR),
    /** The report at the end of concentrated rectification. */
    REPORT,
    /** The year of every finding on one large sheet. */
    WALL_CHART;

    private final Set<Ask> asks;

    PaperKind(Ask... asks) {
        this.asks = Set.of(asks);
    }

    /** Whether an answer to this changes the paper; nothing else may be asked of it. */
    public boolean asks(Ask ask) {
        return asks.contains(ask);
    }
}
