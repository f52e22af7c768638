package zhenggai.domain.papers;

/** The papers that come out of a case, in the order a supervisor reads them. */
public enum PaperKind {
    /** The ledger: a table of measures, designed by the office or one of the usual ones. */
    PROGRESS,
    /** One page: totals with their rule, what changed, charts. */
    SUMMARY,
    /** What is overdue or extended, and who presses for it. */
    OVERDUE,
    /** One sheet a finding, from the finding to the opinions on its end. */
    CLEARANCE,
    /** One sheet a measure, on which its close-out is asked for and approved. */
    CLOSE_OUT,
    /** Regulations that the measures name, each once. */
    REGULATIONS,
    EXTENSIONS,
    /** How each counted deadline was counted. */
    DEADLINES,
    /** What one person owes, with a slip to hand back. */
    PERSON,
    /** What one person gives over to another. */
    HANDOVER,
    /** The report at the end of concentrated rectification. */
    REPORT,
    /** The year of every finding on one large sheet. */
    WALL_CHART
}
