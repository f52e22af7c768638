package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.paper.binder.Binder;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.evidence.look.Thumbs;
import zhenggai.ui.evidence.round.EvidenceBeat;
import zhenggai.ui.evidence.round.LastCheck;
import zhenggai.ui.evidence.round.RoundModel;
import zhenggai.ui.evidence.round.TroubleSigns;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.window.Ask;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** What the evidence of one open case needs from the window: the dialogs for files, the place for lent copies, the binder, the words that follow. */
final class EvidenceCorner implements EvidenceDesk, TroubleSigns.Outside {
    private static final int MOST_NAMED = 12;

    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final ScanCorner scans;
    private final RoundModel round;
    private final EvidenceBeat beat;
    private final Thumbs thumbs;
    private final ObjectProperty<@Nullable EvidenceId> sought = new SimpleObjectProperty<>();
    private Consumer<Path> opened = copy -> { };

    EvidenceCorner(OpenCase open, Ground ground, Ways ways) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.scans = new ScanCorner(open, ground, ways);
        this.thumbs = new Thumbs(ground.background());
        this.round = new RoundModel(open, ground.background(), ground.remembered());
        this.beat = new EvidenceBeat(round);
    }

    /** The window is there: from time to time all files are checked. */
    void start() {
        beat.start();
    }

    /** The case is left. */
    void stop() {
        beat.stop();
    }

    /** The quiet check of all files. */
    RoundModel round() {
        return round;
    }

    /** What to do with a copy that the PC is to open. */
    void whenOpened(Consumer<Path> deed) {
        opened = deed;
    }

    @Override
    public void files(Consumer<List<Path>> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("drawer.files"));
        List<File> chosen = chooser.showOpenMultipleDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void file(Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("drawer.scan"));
        File chosen = chooser.showOpenDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public void folder(Consumer<Path> then) {
        ask(Texts.text("drawer.folder"), then);
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("drawer.export"));
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public void scan() {
        scans.ask();
    }

    /** The same where the scan is known. */
    void attach(Path scan) {
        scans.attach(scan);
    }

    @Override
    public LentCopies lent() {
        return ground.home().lent();
    }

    @Override
    public Thumbs thumbs() {
        return thumbs;
    }

    @Override
    public void open(Path copy) {
        opened.accept(copy);
    }

    @Override
    public void ask(String title, String label, Asking.Attempt attempt) {
        Ask.text(ground.window().get(), title, label, attempt);
    }

    @Override
    public void say(String sentence) {
        ground.notices().say(sentence);
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }

    @Override
    public ObjectProperty<@Nullable EvidenceId> sought() {
        return sought;
    }

    @Override
    public String lastCheck() {
        return round.underWayProperty().get() ? Texts.text("round.under-way") : round.last().map(LastCheck::words).orElse(Texts.text("round.never"));
    }

    @Override
    public void toPiece(Evidence piece) {
        ways.toPiece(piece);
    }

    @Override
    public void toBoard() {
        ways.to("board");
    }

    @Override
    public void tell(List<FileCheck.Trouble> troubles) {
        tell(Texts.text("round.troubles", troubles.size()), troubles);
    }

    @Override
    public void checked(FileCheck check) {
        round.note(check);
        if (check.holds()) {
            say(Texts.text("drawer.all-intact", check.checked()));
        } else {
            tell(Texts.text("drawer.not-intact", check.checked(), check.troubles().size()), check.troubles());
        }
    }

    @Override
    public void binder() {
        ask(Texts.text("drawer.binder"), parent -> ground.background().run(() -> open.dossiers().current(), dossier ->
            ground.background().watch(Lane.PRESS, Texts.text("drawer.binding"), watch -> Binder.make(dossier, open.today(), parent, open.evidenceFiles()::copy, watch), this::bound)));
    }

    private void bound(Binder.Made made) {
        if (made.missing().isEmpty()) {
            say(Texts.text("drawer.bound", made.folder(), made.files()));
        } else {
            tell(Texts.text("drawer.bound-but", made.folder(), made.files(), made.missing().size()), made.missing());
        }
    }

    /** Files that are gone or altered stop the user until he has read which ones they are. */
    private void tell(String head, List<FileCheck.Trouble> troubles) {
        String named = troubles.stream().limit(MOST_NAMED).map(trouble -> Texts.text("drawer.trouble", trouble.piece().number(), trouble.piece().title(), trouble.state()))
            .collect(Collectors.joining("\n"));
        String all = troubles.size() <= MOST_NAMED ? named : Texts.text("drawer.troubles-more", named, troubles.size());
        Alert alert = new Alert(Alert.AlertType.WARNING, Texts.text("drawer.trouble-advice", all, open.evidenceFiles().folder()), Answers.understood());
        alert.setHeaderText(head);
        alert.setTitle(Texts.text("app.name"));
        alert.initOwner(ground.window().get());
        alert.getDialogPane().setMinWidth(Theme.em(32));
        alert.show();
    }

    private void ask(String title, Consumer<Path> then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        @Nullable File chosen = chooser.showDialog(ground.window().get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }
}
