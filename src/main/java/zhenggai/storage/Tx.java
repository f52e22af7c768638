package zhenggai.storage;

import zhenggai.storage.account.AccountStore;
import zhenggai.storage.account.GuardStore;
import zhenggai.storage.copy.CaseRows;
import zhenggai.storage.copy.MergeRows;
import zhenggai.storage.evidence.EvidenceStore;
import zhenggai.storage.evidence.FigureStore;
import zhenggai.storage.evidence.WantedStore;
import zhenggai.storage.history.FormerRows;
import zhenggai.storage.history.HistoryStore;
import zhenggai.storage.lasting.LookBackStore;
import zhenggai.storage.lasting.MeetingStore;
import zhenggai.storage.lasting.RegulationStore;
import zhenggai.storage.lasting.RepeatStore;
import zhenggai.storage.notice.NoticeStore;
import zhenggai.storage.notice.NoticeVersionStore;
import zhenggai.storage.notice.WordingStore;
import zhenggai.storage.opinion.EnclosureStore;
import zhenggai.storage.opinion.PublicOpinionStore;
import zhenggai.storage.paper.FormStore;
import zhenggai.storage.paper.IssueStore;
import zhenggai.storage.paper.LetterStore;
import zhenggai.storage.paper.ScanStore;
import zhenggai.storage.paper.SheetLayoutStore;
import zhenggai.storage.paper.TemplateStore;
import zhenggai.storage.parcel.DepartureStore;
import zhenggai.storage.publication.PublicationStore;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.rule.AcceptanceRuleStore;
import zhenggai.storage.rule.CalendarStore;
import zhenggai.storage.rule.RuleStore;
import zhenggai.storage.rule.SupervisionRuleStore;
import zhenggai.storage.spine.AssignmentStore;
import zhenggai.storage.spine.CategoryStore;
import zhenggai.storage.spine.DepartmentStore;
import zhenggai.storage.spine.ExtensionStore;
import zhenggai.storage.spine.FindingStore;
import zhenggai.storage.spine.InspectionStore;
import zhenggai.storage.spine.MeasureStore;
import zhenggai.storage.spine.OfficeStore;
import zhenggai.storage.spine.PersonStore;
import zhenggai.storage.spine.ProgressStore;
import zhenggai.storage.spine.SubmissionStore;
import zhenggai.storage.supervision.AcknowledgementStore;
import zhenggai.storage.supervision.ActStore;
import zhenggai.storage.supervision.AnswerStore;
import zhenggai.storage.supervision.ReviewStore;
import zhenggai.storage.whole.LedgerStore;
import zhenggai.storage.whole.WatchStore;

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

    /** Rows as they were before a step. */
    public FormerRows former() {
        return new FormerRows(rows);
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

    public PublicOpinionStore opinions() {
        return new PublicOpinionStore(rows);
    }

    public EnclosureStore enclosures() {
        return new EnclosureStore(rows);
    }

    /** The bytes of what was scanned. */
    public ScanStore scans() {
        return new ScanStore(rows);
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

    /** Who may sign in. */
    public AccountStore accounts() {
        return new AccountStore(rows);
    }

    /** What left the case. */
    public DepartureStore departures() {
        return new DepartureStore(rows);
    }

    /** How the case is guarded. */
    public GuardStore guard() {
        return new GuardStore(rows);
    }

    public WordingStore wordings() {
        return new WordingStore(rows);
    }

    public NoticeStore notices() {
        return new NoticeStore(rows);
    }

    public NoticeVersionStore noticeVersions() {
        return new NoticeVersionStore(rows);
    }

    public PublicationStore publications() {
        return new PublicationStore(rows);
    }
}
