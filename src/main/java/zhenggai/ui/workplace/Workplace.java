package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.copy.CopyDesk;
import zhenggai.ui.backup.BackupPage;
import zhenggai.ui.evidence.round.TroubleSigns;
import zhenggai.ui.help.HelpDesk;
import zhenggai.ui.help.guide.GuideDesk;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.LedgerModel;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.window.MainWindow;
import zhenggai.ui.window.Page;
import zhenggai.ui.window.WindowModel;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** Everything on the screen about one open case, wired together: the models, the screens that show them, the frame around them. */
public final class Workplace {
    private final OpenCase open;
    private final Background background;
    private final Notices notices;
    private final Remembered remembered;
    private final Supplier<Window> window;
    private final WindowModel frame;
    private final BoardCorner board;
    private final LedgerCorner ledger;
    private final DeadlineCorner deadlines;
    private final IntakeCorner intake;
    private final PeopleCorner people;
    private final PapersCorner papers;
    private final HistoryCorner history;
    private final SetUpCorner setUp;
    private final SupervisionCorner supervision;
    private final LookBackCorner lookBack;
    private final CheckCorner checks;
    private final RegisterCorner register;
    private final NoticeCorner notice;
    private final AcceptanceCorner acceptance;
    private final EvidenceCorner evidence;
    private final TroubleSigns signs;
    private final MergeCorner merging;
    private final FormsCorner forms;
    private final BackupPage backups;
    private final AccountCorner accounts;
    private final HelpDesk help;
    private final MainWindow main;
    private Runnable renamed = () -> { };
    private Runnable sample = () -> { };
    private Consumer<Runnable> drawn = Runnable::run;
    /** What still ends on the worker then finds a closed case, and has nobody to tell. */
    private boolean isLeft;
    private LocalDate day;

    public Workplace(OpenCase open, Ground ground, Node menus) {
        this.open = open;
        this.background = ground.background();
        this.notices = ground.notices();
        this.remembered = ground.remembered();
        this.window = ground.window();
        this.day = open.today();
        frame = new WindowModel(open, background);
        people = new PeopleCorner(open, ground, new Within());
        history = new HistoryCorner(open, ground);
        Ways ways = new Within();
        intake = new IntakeCorner(open, ground, ways);
        setUp = new SetUpCorner(open, ground, ways);
        evidence = new EvidenceCorner(open, ground, ways);
        papers = new PapersCorner(open, ground, ways, evidence::scan, () -> isLeft);
        deadlines = new DeadlineCorner(open, ground, ways);
        supervision = new SupervisionCorner(open, ground, ground.drafts(), ways, SupervisionCorner.Letters.of(open, ground));
        lookBack = new LookBackCorner(open, ground, ground.drafts(), ways, () -> papers.show(PaperRequest.of(PaperKind.LOOK_BACK, open.today())));
        checks = new CheckCorner(open, ground, ground.drafts(), ways, () -> papers.show(PaperRequest.of(PaperKind.CHECKS, open.today())));
        register = new RegisterCorner(open, ground, ground.drafts(), ways, papers::show);
        notice = new NoticeCorner(open, ground, ways, papers::show, evidence::open, id -> {
            checks.ask(id);
            show("check");
        });
        forms = new FormsCorner(open, ground, ways);
        acceptance = new AcceptanceCorner(open, ground, ways, supervision, evidence);
        ledger = new LedgerCorner(open, ground, ways, new LedgerCorner.Beside(supervision, acceptance, evidence, notice.opinions()));
        backups = new BackupPage(open, new BackupPage.Ground(background, notices, window, () -> show("backup")));
        signs = new TroubleSigns(evidence.round(), evidence);
        board = new BoardCorner(open, ground, ways, supervision, register,
            new BoardCorner.Beside(() -> new VBox(backups.band(), signs.band()), () -> sample.run(), notice, deed -> drawn.accept(deed)));
        merging = new MergeCorner(open, ground, ways);
        accounts = new AccountCorner(open, ground, ways, this::saveTyped, () -> renamed.run());
        help = new HelpDesk(background, this::show);
        main = new MainWindow(frame, groups(), notices, new HBox(accounts.badge(), menus));
        open.whenChanged(touched -> {
            boolean isTight = open.isOnItsReserve();
            boolean otherWords = touched.stream().anyMatch(t -> t.subject() == Subject.RULE) && Texts.call(open.basis().rules().labels());
            background.tell(() -> {
                if (!isLeft) {
                    // what is said of this change comes after it
                    notices.overtaken();
                    ledger.model().changed(touched);
                    main.changed();
                    accounts.reload();
                    evidence.round().changed();
                    if (isTight) {
                        notices.warn(Texts.text("health.on-reserve"));
                        backups.reload();
                    }
                    if (otherWords) {
                        accounts.whenOpen(renamed);
                    }
                }
            });
        });
    }

    /** What to do when the roles are called otherwise: the screens that name them have to be made anew. */
    public void whenRenamed(Runnable deed) {
        renamed = deed;
    }

    /** What to do when the sample is asked for in the place of this case. */
    public void whenSampleAsked(Runnable deed) {
        sample = deed;
    }

    /** How to do when the window has been drawn what may wait until then; without it nothing waits. */
    public void whenDrawn(Consumer<Runnable> deed) {
        drawn = deed;
    }

    /** What to do with a case that is to be wiped, and with what the program keeps of it elsewhere. */
    public void whenWiped(BiConsumer<Path, List<Path>> deed) {
        accounts.whenWiped(deed);
    }

    /** What to do when a backup is to take the place of the case, or a file that had to give way to come back. */
    public void whenRestoreAsked(Consumer<Backup> restore, Consumer<Path> takeBack) {
        backups.whenRestoreAsked(restore, takeBack);
    }

    /** What to do when the case lies where it should not: open a copy of it on this PC, or the case itself read only. */
    public void whenElsewhereAsked(Consumer<Path> open, Runnable readOnly) {
        backups.whenElsewhereAsked(open, readOnly);
    }

    /** What to do with a copy that the PC is to open. */
    public void whenOpened(Consumer<Path> deed) {
        evidence.whenOpened(deed);
    }

    public String page() {
        return main.page();
    }

    public Parent build() {
        return new GuideDesk(open, background, remembered).beside(main, main.build(background, signs.status()));
    }

    public void show(String page) {
        main.show(page);
    }

    public List<Page> pages() {
        return groups().stream().flatMap(List::stream).toList();
    }

    /** What is done every day, what lasts and is asked, what the public sees, what comes in and goes out, what is set up, and help. */
    private List<List<Page>> groups() {
        return List.of(List.of(
            new Page("board", Icons.BOARD, Texts.text("window.board"), board::screen, board::reload),
            new Page("ledger", Icons.LEDGER, Texts.text("window.ledger"), ledger::screen, ledger.model()::reload, ledger::leave),
            new Page("deadline", Icons.CALENDAR, Texts.text("window.deadline"), deadlines::screen, deadlines::reload),
            new Page("supervision", Icons.SEND, Texts.text("window.supervision"), supervision::screen, supervision::reload),
            new Page("look-back", Icons.LOOK_BACK, Texts.text("window.look-back"), lookBack::screen, lookBack::reload)), List.of(
            new Page("check", Icons.CHECK, Texts.text("window.check"), checks::screen, checks::reload),
            new Page("register", Icons.REGISTER, Texts.text("window.register"), register::registerScreen, register::reloadRegister, register::leaveRegister),
            new Page("meeting", Icons.MEETING, Texts.text("window.meeting"), register::meetingScreen, register::reloadMeetings, register::leaveMeetings)), List.of(
            new Page("notice", Icons.NOTICE, Texts.text("window.notice"), notice::screen, notice::reload, notice::leave),
            new Page("publication", Icons.PUBLICATION, Texts.text("window.publication"), notice.publication()::screen, notice.publication()::reload, notice.publication()::leave),
            new Page("opinion", Icons.OPINION, Texts.text("window.opinion"), notice.opinions()::screen, notice.opinions()::reload, notice.opinions()::leave)), List.of(
            new Page("intake", Icons.IMPORT, Texts.text("window.intake"), intake::screen, intake::reload),
            new Page("form", Icons.FORM, Texts.text("window.form"), forms::screen, forms::reload),
            new Page("paper", Icons.PAPER, Texts.text("window.paper"), papers::screen, papers::reload),
            new Page("issue", Icons.ISSUE, Texts.text("window.issue"), papers::issuesScreen, papers::reloadIssues)), setUpPages(), List.of(
            new Page("help", Icons.HELP, Texts.text("window.help"), help::screen, () -> { })));
    }

    private List<Page> setUpPages() {
        List<Page> pages = new ArrayList<>(List.of(
            new Page("people", Icons.PEOPLE, Texts.text("window.people"), people::screen, people::reload),
            new Page("office", Icons.OFFICE, Texts.text("window.office"), setUp::officeScreen, setUp::reloadOffice),
            new Page("rules", Icons.SETTINGS, Texts.text("window.rules"), () -> setUp.rulesScreen(supervision.settings(), acceptance.settings()), this::reloadRules),
            new Page("history", Icons.HISTORY, Texts.text("window.history"), history::screen, history::reload),
            new Page("account", Icons.SHIELD, Texts.text("window.account"), accounts::screen, accounts::reload)));
        if (backups.isOn()) {
            pages.add(new Page("backup", Icons.SAVE, Texts.text("window.backup"), backups::screen, backups::reload));
        }
        return pages;
    }

    private void reloadRules() {
        setUp.reloadRules();
        supervision.reloadSettings();
        acceptance.reloadSettings();
    }

    public void read(String document) {
        intake.read(document);
    }

    public LedgerModel ledger() {
        return ledger.model();
    }

    CheckCorner checks() {
        return checks;
    }

    EvidenceCorner evidence() {
        return evidence;
    }

    MergeCorner merging() {
        return merging;
    }

    CopyDesk copying() {
        return intake.copying();
    }

    void save(Path progressTable) {
        papers.save(progressTable);
    }

    public String undoWords() {
        return frame.undoProperty().get();
    }

    public String redoWords() {
        return frame.redoProperty().get();
    }

    public void undo() {
        frame.undo();
    }

    public void redo() {
        frame.redo();
    }

    /** Hides everything until somebody has signed in; nothing where accounts are off. */
    public void lock() {
        accounts.lock();
    }

    private void saveTyped() {
        main.leave();
    }

    /** Saves what was typed and not yet saved, because the case is left. */
    public void leave() {
        evidence.stop();
        backups.stop();
        accounts.stop();
        main.leave();
        isLeft = true;
    }

    /** To be asked about the page that is looked at. */
    public HelpDesk help() {
        return help;
    }

    public void search() {
        ledger.search();
    }

    /** The window is there: get ready what nobody has asked for yet. */
    public void ready() {
        ledger.model().reload();
        ledger.model().spellOut();
        evidence.start();
        backups.reload();
        backups.start();
        accounts.start();
    }

    /** To be called often: on another day every screen says something else. */
    public void turn() {
        LocalDate today = open.today();
        if (!today.equals(day)) {
            day = today;
            ledger.model().reload();
            main.changed();
            backups.reload();
        }
    }

    private void done(String sentence) {
        notices.say(sentence, Texts.text("notice.undo"), frame::undo);
    }

    /** The ways between the rooms of this window. */
    private final class Within implements Ways {
        @Override
        public void to(String page) {
            show(page);
        }

        @Override
        public void toMeasure(MeasureId measure) {
            ledger.toMeasure(measure);
        }

        @Override
        public void toFinding(FindingId finding) {
            ledger.toFinding(finding);
        }

        @Override
        public void toParagraph(NoticeId id, String paragraph) {
            notice.choose(id, paragraph);
            show("notice");
        }

        @Override
        public void toPiece(Evidence piece) {
            ledger.toPiece(piece);
        }

        @Override
        public void list(String name, Collection<MeasureId> measures) {
            ledger.list(name, measures);
        }

        @Override
        public void list(LedgerFilter filter) {
            ledger.list(filter);
        }

        @Override
        public void done(String sentence) {
            Workplace.this.done(sentence);
        }
    }
}
