package zhenggai.ui.evidence;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.EvidenceFiles;
import zhenggai.casework.evidence.EvidenceRegister.Filed;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.EvidenceNumber;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.paper.Watch;
import zhenggai.ui.evidence.look.PreviewModel;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Picture.Pixels;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.PatternWords;
import zhenggai.words.Texts;

/** The evidence of one finding or measure: what there is, which piece is looked at, and what is brought in. */
public final class EvidenceModel {
    /** A watch counts in whole numbers; bytes are told to it in thousandths. */
    private static final int THOUSANDTHS = 1000;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Latest previews;
    private final Background.Once adding;
    private final Backed item;
    private final Drafts drafts;
    private final EvidenceDesk desk;
    private final @Nullable WantedModel wanted;
    private final ObservableList<Evidence> pieces = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable EvidenceId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText title;
    private final EditedText number;
    private final EditedText dated;
    private final EditedText place;
    private @Nullable PieceModel looked;

    public EvidenceModel(OpenCase open, Background background, Backed item, Drafts drafts, EvidenceDesk desk) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.previews = background.latest(Lane.PRESS);
        this.adding = background.once();
        this.item = item;
        this.drafts = drafts;
        this.desk = desk;
        this.wanted = item.measure() == null ? null : new WantedModel(open, background, item.measure(), drafts);
        String field = "evidence-" + (item.measure() != null ? item.measure().value() : "f" + item.finding().value()) + "-";
        this.title = EditedText.inForm(background, drafts, field + "title");
        this.number = EditedText.inForm(background, drafts, field + "number");
        this.dated = EditedText.inForm(background, drafts, field + "dated");
        this.place = EditedText.inForm(background, drafts, field + "place");
        texts().forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    private List<EditedText> texts() {
        return List.of(title, number, dated, place);
    }

    public ObservableList<Evidence> pieces() {
        return pieces;
    }

    /** The piece that is looked at closely; null where none is. */
    public ObjectProperty<@Nullable EvidenceId> selectedProperty() {
        return selected;
    }

    public EditedText title() {
        return title;
    }

    public EditedText number() {
        return number;
    }

    public EditedText dated() {
        return dated;
    }

    public EditedText place() {
        return place;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** One piece, while it is looked at and edited: it follows what becomes of the piece. */
    public PieceModel piece(Evidence piece) {
        PieceModel model = new PieceModel(open, background, piece, item, drafts, desk, this::reload);
        looked = model;
        return model;
    }

    /** Who looks at one piece after the other waits only for the last. */
    public PreviewModel preview(Evidence piece) {
        return new PreviewModel(open, previews, piece);
    }

    /** Asks for the small picture of a file that has come into sight. */
    public void thumb(StoredFile file, Consumer<BufferedImage> then) {
        desk.thumbs().want(open.evidenceFiles(), file, then);
    }

    /** What is asked for; null where a finding is looked at, for which nothing is. */
    public @Nullable WantedModel wanted() {
        return wanted;
    }

    public void reload() {
        looks.run(() -> open.evidence().of(item), this::show);
    }

    /** What is the same is left alone: somebody may be typing in it. */
    private void show(List<Evidence> now) {
        if (!pieces.equals(now)) {
            pieces.setAll(now);
        }
        EvidenceId sought = desk.sought().get();
        if (now.stream().anyMatch(piece -> piece.id().equals(sought))) {
            selected.set(sought);
            desk.sought().set(null);
        }
        if (looked != null) {
            PieceModel shown = looked;
            now.stream().filter(piece -> piece.id().equals(shown.piece().id())).findFirst().ifPresent(shown::show);
        }
        if (wanted != null) {
            wanted.reload();
        }
    }

    /** Registers a paper; the form is empty again only when it is in the case. */
    public void add() {
        refusal.set("");
        String called = title.text();
        String numbered = number.text().strip();
        String day = dated.text();
        String kept = place.text().strip();
        adding.attempt(() -> {
            LocalDate datedOn = DayWords.read(day, open.today());
            return open.evidence().add(new Evidence(EvidenceId.NEW, item, "", called, numbered, datedOn, kept, "", "", null));
        }, made -> {
            texts().forEach(EditedText::forget);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    public void chooseFiles() {
        desk.files(this::bring);
    }

    public void chooseFolder() {
        desk.folder(folder -> bring(List.of(folder)));
    }

    /** Brings files and folders: copied while others may work, registered as one step when all are safe. */
    public void bring(List<Path> paths) {
        EvidenceFiles files = open.evidenceFiles();
        background.watch(Lane.PRESS, Texts.text("drawer.bringing", paths.size()), watch -> files.bring(paths, meter(watch)), this::file);
    }

    /** Brings a picture from the clipboard. */
    public void paste(Pixels picture) {
        EvidenceFiles files = open.evidenceFiles();
        String name = Texts.text("drawer.pasted-name", open.today()) + ".png";
        background.watch(Lane.PRESS, Texts.text("drawer.bringing", 1), watch -> new EvidenceFiles.Brought(List.of(files.bring(name, picture.png())), List.of()), this::file);
    }

    /** Reads all files of the case again and says which are not what they were. */
    public void check() {
        EvidenceFiles files = open.evidenceFiles();
        background.run(() -> open.evidence().index(), index ->
            background.watch(Lane.PRESS, Texts.text("drawer.checking"), watch -> files.check(index, meter(watch)), desk::checked));
    }

    /** How and when all files were checked last. */
    public String lastCheck() {
        return desk.lastCheck();
    }

    /** Asks by which pattern pieces are numbered from now on. */
    public void renumber() {
        background.run(() -> open.evidence().numbering(), now -> desk.ask(Texts.text("evidence.number"),
            Texts.text("drawer.number-pattern", PatternWords.of(now.pattern())), (typed, accepted, refused) -> adding.attempt(() -> {
                EvidenceNumber wanted = new EvidenceNumber(typed);
                open.evidence().number(wanted);
                return wanted;
            }, wanted -> {
                accepted.run();
                desk.done(Texts.text("drawer.numbered", PatternWords.of(wanted.pattern())));
            }, refused)));
    }

    /** Whether a finding is looked at, whose own signed sheet comes back here. */
    public boolean isOfFinding() {
        return item.finding() != null;
    }

    /** Files the scan of a signed paper wherever the code on it says. */
    public void scan() {
        desk.scan();
    }

    public void nothingToPaste() {
        desk.say(Texts.text("drawer.nothing-to-paste"));
    }

    public void binder() {
        desk.binder();
    }

    /** Thousandths, because a watch counts in whole numbers and files are large. */
    public static Meter meter(Watch watch) {
        return (done, all) -> watch.reached(all == 0 ? 0 : (int) (done * THOUSANDTHS / all), THOUSANDTHS);
    }

    private void file(EvidenceFiles.Brought brought) {
        if (brought.files().isEmpty()) {
            desk.say(left(brought));
            return;
        }
        background.run(() -> open.evidence().addFiles(brought.files(), item), filed -> {
            Evidence shown = Stream.of(filed.added(), filed.linked(), filed.known()).flatMap(List::stream).findFirst().orElseThrow();
            selected.set(shown.id());
            reload();
            String said = said(filed) + (brought.left().isEmpty() ? "" : "\n" + left(brought));
            if (filed.added().isEmpty() && filed.linked().isEmpty()) {
                desk.say(said);
            } else {
                desk.done(said);
            }
        });
    }

    private static String said(Filed filed) {
        return Stream.of(filed.added().isEmpty() ? "" : Texts.text("drawer.added", filed.added().size()),
            filed.linked().isEmpty() ? "" : Texts.text("drawer.linked", filed.linked().size()),
            filed.known().isEmpty() ? "" : Texts.text("drawer.known", filed.known().size())).filter(part -> !part.isEmpty()).reduce((a, b) -> a + b).orElse("");
    }

    private static String left(EvidenceFiles.Brought brought) {
        Unavailable first = brought.left().getFirst();
        String sentence = Texts.sentence(first.textKey(), first.args());
        return brought.left().size() == 1 ? sentence : Texts.text("drawer.left", sentence, brought.left().size());
    }
}
