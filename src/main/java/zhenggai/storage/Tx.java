package zhenggai.storage;

/** One user action in flight: the stores it works with, all of them on the same rows. */
public final class Tx {
    /** For the case file, which notes what was done; an action has the stores. */
    final RowTx rows;

    Tx(RowTx rows) {
        this.rows = rows;
    }

    public OfficeStore office() {
        return new OfficeStore(rows);
    }

    public InspectionStore inspections() {
        return new InspectionStore(rows);
    }

    public CategoryStore categories() {
        return new CategoryStore(rows);
    }

    public FindingStore findings() {
        return new FindingStore(rows);
    }

    public MeasureStore measures() {
        return new MeasureStore(rows);
    }

    public PersonStore people() {
        return new PersonStore(rows);
    }

    public DepartmentStore departments() {
        return new DepartmentStore(rows);
    }

    public AssignmentStore assignments() {
        return new AssignmentStore(rows);
    }

    public ProgressStore progress() {
        return new ProgressStore(rows);
    }

    public EvidenceStore evidence() {
        return new EvidenceStore(rows);
    }

    public ExtensionStore extensions() {
        return new ExtensionStore(rows);
    }

    public RuleStore rules() {
        return new RuleStore(rows);
    }

    public CalendarStore calendar() {
        return new CalendarStore(rows);
    }

    public TemplateStore templates() {
        return new TemplateStore(rows);
    }

    public IssueStore issues() {
        return new IssueStore(rows);
    }

    public ActStore acts() {
        return new ActStore(rows);
    }

    public AcknowledgementStore acknowledgements() {
        return new AcknowledgementStore(rows);
    }

    public SupervisionRuleStore supervisionRules() {
        return new SupervisionRuleStore(rows);
    }

    public LetterStore letters() {
        return new LetterStore(rows);
    }

    public WatchStore watch() {
        return new WatchStore(rows);
    }

    public SubmissionStore submissions() {
        return new SubmissionStore(rows);
    }

    public FigureStore figures() {
        return new FigureStore(rows);
    }

    public AcceptanceRuleStore acceptanceRules() {
        return new AcceptanceRuleStore(rows);
    }

    public WantedStore wanted() {
        return new WantedStore(rows);
    }

    public LedgerStore ledger() {
        return new LedgerStore(rows);
    }

    public HistoryStore history() {
        return new HistoryStore(rows);
    }

    public ReviewStore reviews() {
        return new ReviewStore(rows);
    }

    public LookBackStore lookBacks() {
        return new LookBackStore(rows);
    }

    public AnswerStore answers() {
        return new AnswerStore(rows);
    }

    public RepeatStore repeats() {
        return new RepeatStore(rows);
    }

    public RegulationStore regulations() {
        return new RegulationStore(rows);
    }

    public SheetLayoutStore sheetLayouts() {
        return new SheetLayoutStore(rows);
    }

    public MeetingStore meetings() {
        return new MeetingStore(rows);
    }

    /** All rows at once, whatever they mean. */
    public CaseRows rows() {
        return new CaseRows(rows);
    }

    /** The case becoming another one by a merge. */
    public MergeRows merging() {
        return new MergeRows(rows);
    }

    public FormStore forms() {
        return new FormStore(rows);
    }
}
