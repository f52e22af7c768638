package zhenggai.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.account.Accounts;
import zhenggai.casework.backup.Backups;
import zhenggai.casework.backup.HealthChecks;
import zhenggai.casework.evidence.EvidenceFiles;
import zhenggai.casework.evidence.EvidenceRegister;
import zhenggai.casework.evidence.ResultFigures;
import zhenggai.casework.evidence.Scans;
import zhenggai.casework.evidence.WantedEvidence;
import zhenggai.casework.intake.Copies;
import zhenggai.casework.intake.Forms;
import zhenggai.casework.intake.Intake;
import zhenggai.casework.intake.LedgerIntake;
import zhenggai.casework.intake.Merges;
import zhenggai.casework.lasting.LookBacks;
import zhenggai.casework.lasting.Regulations;
import zhenggai.casework.lasting.Repeats;
import zhenggai.casework.lodging.CheckOut;
import zhenggai.casework.meeting.Meetings;
import zhenggai.casework.notice.Notices;
import zhenggai.casework.notice.Wordings;
import zhenggai.casework.opinion.Enclosures;
import zhenggai.casework.opinion.PublicOpinions;
import zhenggai.casework.paper.Dossiers;
import zhenggai.casework.paper.Histories;
import zhenggai.casework.paper.Issues;
import zhenggai.casework.paper.Ledgers;
import zhenggai.casework.paper.Templates;
import zhenggai.casework.parcel.Departures;
import zhenggai.casework.parcel.Parcels;
import zhenggai.casework.publication.Publications;
import zhenggai.casework.spine.Acceptances;
import zhenggai.casework.spine.Bulk;
import zhenggai.casework.spine.Categories;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.casework.spine.Duties;
import zhenggai.casework.spine.Extensions;
import zhenggai.casework.spine.Findings;
import zhenggai.casework.spine.Inspections;
import zhenggai.casework.spine.Measures;
import zhenggai.casework.spine.Offices;
import zhenggai.casework.spine.People;
import zhenggai.casework.spine.ProgressReports;
import zhenggai.casework.supervision.Acts;
import zhenggai.casework.supervision.Checks;
import zhenggai.casework.supervision.Letters;
import zhenggai.casework.supervision.Reminders;
import zhenggai.casework.supervision.Reviews;
import zhenggai.domain.Actor;
import zhenggai.domain.history.Touched;
import zhenggai.domain.notice.compose.ReportWords;
import zhenggai.storage.CaseFile;
import zhenggai.storage.vault.Argon;

/** The case somebody has open: the nouns on it, undo and redo, and the notice of every change. */
public final class OpenCase implements AutoCloseable {
    private final CaseFile file;
    private final Clock clock;
    private final Argon argon;
    private final Backups backups;
    private final Accounts accounts;

    /**
     * What a case stands on, besides its file.
     *
     * @param backups below which backups lie; null where none are to be taken
     */
    record Ground(Argon argon, @Nullable Path backups) {}

    OpenCase(CaseFile file, Clock clock, Ground ground) {
        this.file = file;
        this.clock = clock;
        this.argon = ground.argon();
        this.backups = new Backups(file, clock, argon, ground.backups());
        this.accounts = new Accounts(file, clock, argon);
        this.backups.adoptOlder();
        this.backups.guard();
    }

    public Path path() {
        return file.path();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day and the hour, as the office counts them. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public Instant instant() {
        return clock.instant();
    }

    /** Who works on it. */
    public Actor actor() {
        return file.actor();
    }

    /** The clock it goes by. */
    public Clock clock() {
        return clock;
    }

    /** In which the office counts its days. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Whether the disk was so full that the room kept for the last action had to be used. */
    public boolean isOnItsReserve() {
        return file.isOnItsReserve();
    }

    /** The text key that says why this case can only be looked at, if so. */
    public Optional<String> readOnlyBecause() {
        return file.readOnlyBecause();
    }

    public Ledgers ledgers() {
        return new Ledgers(file);
    }

    public Dossiers dossiers() {
        return new Dossiers(file, clock);
    }

    public Templates templates() {
        return new Templates(file);
    }

    public Issues issues() {
        return new Issues(file, clock);
    }

    public Offices office() {
        return new Offices(file);
    }

    public Inspections inspections() {
        return new Inspections(file, clock);
    }

    public Categories categories() {
        return new Categories(file);
    }

    public Findings findings() {
        return new Findings(file);
    }

    public Measures measures() {
        return new Measures(file, clock);
    }

    public Extensions extensions() {
        return new Extensions(file, clock);
    }

    /** What the deadlines rest on: the calendar, the rules, the days of the inspections. */
    public DeadlineBasis basis() {
        return new DeadlineBasis(file, clock);
    }

    /** What needs somebody, and the board that says so. */
    public Reminders reminders() {
        return new Reminders(file, clock);
    }

    public Acts acts() {
        return new Acts(file, clock);
    }

    /** The office's own letters. */
    public Letters letters() {
        return new Letters(file);
    }

    public People people() {
        return new People(file);
    }

    public Duties duties() {
        return new Duties(file);
    }

    public ProgressReports progress() {
        return new ProgressReports(file, clock);
    }

    public EvidenceRegister evidence() {
        return new EvidenceRegister(file);
    }

    /** The files beside the case file. */
    public EvidenceFiles evidenceFiles() {
        return new EvidenceFiles(file);
    }

    /** The evidence that is asked for. */
    public WantedEvidence wantedEvidence() {
        return new WantedEvidence(file);
    }

    public Intake intake() {
        return new Intake(file, clock);
    }

    /** Ledgers from elsewhere. */
    public LedgerIntake ledgerIntake() {
        return new LedgerIntake(file, clock);
    }

    public Bulk bulk() {
        return new Bulk(file, clock);
    }

    public Regulations regulations() {
        return new Regulations(file, clock);
    }

    public Meetings meetings() {
        return new Meetings(file, clock);
    }

    public Histories history() {
        return new Histories(file);
    }

    /** Reviews of long-term measures. */
    public Reviews reviews() {
        return new Reviews(file, clock);
    }

    public LookBacks lookBacks() {
        return new LookBacks(file, clock);
    }

    /** The questions of the checks. */
    public Checks checks() {
        return new Checks(file, clock);
    }

    /** Findings that were found before. */
    public Repeats repeats() {
        return new Repeats(file, clock);
    }

    /** The way of measures to their end. */
    public Acceptances acceptances() {
        return new Acceptances(file, clock);
    }

    public ResultFigures figures() {
        return new ResultFigures(file);
    }

    /** The whole case, to be taken along or put in. */
    public Copies copies() {
        return new Copies(file, clock);
    }

    /** The case of another clerk, merged into this one. */
    public Merges merges() {
        return new Merges(file, clock);
    }

    /** Signed papers that come back as scans. */
    public Scans scans() {
        return new Scans(file, clock);
    }

    /** Forms for those who have no program. */
    public Forms forms() {
        return new Forms(file, clock);
    }

    public Backups backups() {
        return backups;
    }

    /** Whether all is well with the case. */
    public HealthChecks health() {
        return new HealthChecks(file, clock, backups, new HealthChecks.Others(issues()::damaged,
            meter -> evidenceFiles().check(evidence().index(), meter), basis().calendar()::knows));
    }

    /** Who may sign in. */
    public Accounts accounts() {
        return accounts;
    }

    /** The case as it leaves the PC. */
    public Parcels parcels() {
        return new Parcels(file, clock, argon);
    }

    /** The case copied to this PC. */
    public CheckOut checkOut() {
        return new CheckOut(file, clock);
    }

    /** What leaves it whole. */
    public Departures departures() {
        return new Departures(file);
    }

    /** The two wordings of findings and measures. */
    public Wordings wordings() {
        return new Wordings(file, clock);
    }

    /** The notice to the public. */
    public Notices notices() {
        return new Notices(file, clock, null);
    }

    /** The notice to the public, and the report to those above in these sentences. */
    public Notices notices(ReportWords reports) {
        return new Notices(file, clock, reports);
    }

    /** The notice while it is public. */
    public Publications publications() {
        return new Publications(file, clock);
    }

    /** What the public says, and what is answered. */
    public PublicOpinions opinions() {
        return new PublicOpinions(file, clock);
    }

    /** The letters themselves, scanned. */
    public Enclosures enclosures() {
        return new Enclosures(file, clock);
    }

    public void whenChanged(Consumer<Set<Touched>> listener) {
        file.whenChanged(listener);
    }

    /** The text key of the action that undo would take back. */
    public Optional<String> undoVerb() {
        return file.undoVerb();
    }

    public Optional<String> redoVerb() {
        return file.redoVerb();
    }

    public void undo() {
        file.undo();
    }

    public void redo() {
        file.redo();
    }

    @Override
    public void close() {
        file.close();
    }
}
