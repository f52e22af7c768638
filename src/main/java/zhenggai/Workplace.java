package zhenggai;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import zhenggai.casework.OpenCase;
import zhenggai.desktop.StartEntry;
import zhenggai.domain.Subject;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.table.LedgerLine;
import zhenggai.ui.copy.CopyDesk;
import zhenggai.ui.evidence.round.TroubleSigns;
import zhenggai.ui.history.HistoryModel;
import zhenggai.ui.history.HistoryScreen;
import zhenggai.ui.intake.IntakeModel;
import zhenggai.ui.intake.IntakeScreen;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.LedgerModel;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.moves.MovesDialog;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.office.OfficeModel;
import zhenggai.ui.office.OfficeScreen;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.reminder.ReminderCard;
import zhenggai.ui.reminder.ReminderModel;
import zhenggai.ui.rules.RulesModel;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.ui.supervision.letter.ActFiles;
import zhenggai.ui.supervision.letter.LetterFiles;
import zhenggai.ui.supervision.letter.PagePreview;
import zhenggai.ui.window.MainWindow;
import zhenggai.ui.window.Page;
import zhenggai.ui.window.WindowModel;
import zhenggai.words.Texts;

/** Everything on the screen about one open case, wired together: the models, the screens that show them, the frame around them. */
final class Workplace {
    private final OpenCase open;
    private final Background background;
    private final Notices notices;
    private final Remembered remembered;
    private final Supplier<Window> window;
    private final WindowModel frame;
    private final BoardCorner board;
    private final LedgerCorner ledger;
    private final DeadlineCorner deadlines;
    private final IntakeModel intake;
    private final PeopleCorner people;
    private final PapersCorner papers;
    private final HistoryModel history;
    private final OfficeModel office;
    private final RulesModel rules;
    private final ReminderModel reminder;
    private final SupervisionCorner supervision;
    private final LookBackCorner lookBack;
    private final RegisterCorner register;
    private final AcceptanceCorner acceptance;
    private final EvidenceCorner evidence;
    private final TroubleSigns signs;
    private final EvidenceBeat beat;
    private final MergeCorner merging;
    private final CopyDesk copying;
    private final FormsCorner forms;
    private final AccountCorner accounts;
    private final MainWindow main;
    private Runnable renamed = () -> { };
    private Runnable sample = () -> { };
    /** What still ends on the worker then finds a closed case, and has nobody to tell. */
    private boolean isLeft;

    /**
     * What a workplace stands on, besides the case.
     *
     * @param drafts what is typed in the forms of the case; it outlives the screens
     */
    record Ground(Background background, Notices notices, Remembered remembered, StartEntry startEntry, Supplier<Window> window, Drafts drafts) {
        /** Nothing is typed yet. */
        Ground(Background background, Notices notices, Remembered remembered, StartEntry startEntry, Supplier<Window> window) {
            this(background, notices, remembered, startEntry, window, new Drafts());
        }
    }

    Workplace(OpenCase open, Ground ground, Node menus) {
        this.open = open;
        this.background = ground.background();
        this.notices = ground.notices();
        this.remembered = ground.remembered();
        this.window = ground.window();
        frame = new WindowModel(open, background);
        intake = new IntakeModel(open, background);
        people = new PeopleCorner(open, ground, new Within());
        history = new HistoryModel(open, background);
        MovesModel moves = new MovesModel(open, background, (lines, confirmed) -> MovesDialog.show(window.get(), lines, confirmed));
        office = new OfficeModel(open, background, moves);
        rules = new RulesModel(open, background, moves);
        Ways ways = new Within();
        evidence = new EvidenceCorner(open, ground, ways);
        papers = new PapersCorner(open, ground, ways, evidence::scan, () -> isLeft);
        deadlines = new DeadlineCorner(open, ground, ways);
        reminder = new ReminderModel(open.path(), ground.startEntry(), background);
        supervision = new SupervisionCorner(open, ground, ground.drafts(), ways, letters());
        lookBack = new LookBackCorner(open, ground, ground.drafts(), ways, () -> papers.show(PaperRequest.of(PaperKind.LOOK_BACK, open.today())));
        register = new RegisterCorner(open, ground, ground.drafts(), ways, papers::show);
        forms = new FormsCorner(open, ground, ways);
        acceptance = new AcceptanceCorner(open, ground, ways, supervision, evidence);
        ledger = new LedgerCorner(open, ground, ways, supervision, acceptance, evidence);
        signs = new TroubleSigns(evidence.round(), evidence);
        board = new BoardCorner(open, ground, ways, supervision, register, new BoardCorner.Beside(signs::band, () -> sample.run()));
        beat = new EvidenceBeat(evidence.round());
        merging = new MergeCorner(open, ground, ways);
        copying = new CopyDesk(open, background, notices, window, this::copied);
        intake.whenWholeCase(copying::bring);
        accounts = new AccountCorner(open, ground, ways, this::saveTyped, () -> renamed.run());
        main = new MainWindow(frame, pages(), notices, new HBox(accounts.badge(), menus));
        open.whenChanged(touched -> {
            boolean otherWords = touched.stream().anyMatch(t -> t.subject() == Subject.RULE) && callsItsRoles(open);
            background.tell(() -> {
                if (!isLeft) {
                    // what is said of this change comes after it
                    notices.overtaken();
                    ledger.model().changed(touched);
                    main.changed();
                    accounts.reload();
                    evidence.round().changed();
                    if (otherWords) {
                        renamed.run();
                    }
                }
            });
        });
    }

    /**
     * From now on the roles are called as the office of the case calls them. Off the FX thread, before the first screen is built.
     *
     * @return whether some of them are called otherwise than before
     */
    static boolean callsItsRoles(OpenCase open) {
        String before = roles();
        Texts.call(open.basis().rules().labels());
        return !roles().equals(before);
    }

    private static String roles() {
        return Stream.of(Role.values()).map(Texts::text).collect(Collectors.joining("\n"));
    }

    /** What to do when the roles are called otherwise: the screens that name them have to be made anew. */
    void whenRenamed(Runnable deed) {
        renamed = deed;
    }

    /** What to do when the sample is asked for in the place of this case. */
    void whenSampleAsked(Runnable deed) {
        sample = deed;
    }

    /** What to do with a copy that the PC is to open. */
    void whenOpened(Consumer<Path> deed) {
        evidence.whenOpened(deed);
    }

    String page() {
        return main.page();
    }

    Parent build() {
        return main.build(background, signs.status());
    }

    void show(String page) {
        main.show(page);
    }

    List<Page> pages() {
        return List.of(
            new Page("board", Icons.BOARD, Texts.text("window.board"), board::screen, board::reload),
            new Page("ledger", Icons.LEDGER, Texts.text("window.ledger"), ledger::screen, ledger.model()::reload, ledger::leave),
            new Page("deadline", Icons.CALENDAR, Texts.text("window.deadline"), deadlines::screen, deadlines::reload),
            new Page("supervision", Icons.SEND, Texts.text("window.supervision"), supervision::screen, supervision::reload),
            new Page("look-back", Icons.LOOK_BACK, Texts.text("window.look-back"), lookBack::screen, lookBack::reload),
            new Page("register", Icons.REGISTER, Texts.text("window.register"), register::registerScreen, register::reloadRegister, register::leaveRegister),
            new Page("meeting", Icons.MEETING, Texts.text("window.meeting"), register::meetingScreen, register::reloadMeetings, register::leaveMeetings),
            new Page("intake", Icons.IMPORT, Texts.text("window.intake"), () -> new IntakeScreen(intake, this::taken, this::ledgerTaken).build(), intake::judge),
            new Page("form", Icons.FORM, Texts.text("window.form"), forms::screen, forms::reload),
            new Page("people", Icons.PEOPLE, Texts.text("window.people"), people::screen, people::reload),
            new Page("rules", Icons.SETTINGS, Texts.text("window.rules"),
                () -> new RulesScreen(rules, this::done, supervision.settings(), acceptance.settings(), new ReminderCard(reminder).build()).build(), this::reloadRules),
            new Page("paper", Icons.PAPER, Texts.text("window.paper"), papers::screen, papers::reload),
            new Page("issue", Icons.ISSUE, Texts.text("window.issue"), papers::issuesScreen, papers::reloadIssues),
            new Page("history", Icons.HISTORY, Texts.text("window.history"), () -> new HistoryScreen(history, open.zone()).build(), history::reload),
            new Page("office", Icons.OFFICE, Texts.text("window.office"), () -> new OfficeScreen(office, notices).build(), office::reload),
            new Page("account", Icons.SHIELD, Texts.text("window.account"), accounts::screen, accounts::reload));
    }

    private void reloadRules() {
        rules.reload();
        supervision.reloadSettings();
        acceptance.reloadSettings();
        reminder.reload();
    }

    private SupervisionCorner.Letters letters() {
        return new SupervisionCorner.Letters(() -> new PagePreview(open, background),
            new ActFiles(open, new ActFiles.Ground(background, notices, remembered, window)), new LetterFiles(open::today));
    }

    void read(String document) {
        show("intake");
        intake.readText(document);
    }

    LedgerModel ledger() {
        return ledger.model();
    }

    EvidenceCorner evidence() {
        return evidence;
    }

    MergeCorner merging() {
        return merging;
    }

    CopyDesk copying() {
        return copying;
    }

    void save(Path progressTable) {
        papers.save(progressTable);
    }

    String undoWords() {
        return frame.undoProperty().get();
    }

    String redoWords() {
        return frame.redoProperty().get();
    }

    void undo() {
        frame.undo();
    }

    void redo() {
        frame.redo();
    }

    /** Hides everything until somebody has signed in; nothing where accounts are off. */
    void lock() {
        accounts.lock();
    }

    private void saveTyped() {
        main.leave();
    }

    /** Saves what was typed and not yet saved, because the case is left. */
    void leave() {
        beat.stop();
        accounts.stop();
        main.leave();
        isLeft = true;
    }

    void search() {
        ledger.search();
    }

    /** The window is there: get ready what nobody has asked for yet. */
    void ready() {
        ledger.model().reload();
        ledger.model().spellOut();
        beat.start();
        accounts.start();
    }

    private void taken(zhenggai.casework.intake.Intake.Taken taken) {
        show("ledger");
        notices.say(taken.updated() == 0 ? Texts.text("intake.done", taken.categories(), taken.findings(), taken.measures())
            : Texts.text("intake.done-updated", taken.categories(), taken.findings(), taken.measures(), taken.updated(), taken.kept()),
            Texts.text("notice.undo"), frame::undo);
    }

    private void ledgerTaken(List<LedgerLine> lines) {
        show("ledger");
        long fresh = lines.stream().filter(line -> line.reception() == LedgerLine.Reception.NEW).count();
        done(Texts.text("intake.sheet-done", fresh, lines.size() - fresh));
    }

    private void copied(String sentence) {
        show("ledger");
        done(sentence);
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
