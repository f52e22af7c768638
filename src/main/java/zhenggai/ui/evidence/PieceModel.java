package zhenggai.ui.evidence;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.SafeName;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One piece of evidence while it is looked at: what is known of it, what it backs, and what can be done with its file. */
public final class PieceModel {
    private static final int PROPOSALS = 8;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Backed item;
    private final EvidenceDesk desk;
    private final Runnable changed;
    private final Drafts drafts;
    private final ObservableList<Target> targets = FXCollections.observableArrayList();
    private final ObservableList<Target> backs = FXCollections.observableArrayList();
    private final EditedText title;
    private final EditedText documentNumber;
    private final EditedText dated;
    private final EditedText place;
    private final EditedText pages;
    private final EditedText note;
    private Evidence piece;

    /** A finding or measure as a person knows it: its number and the beginning of its text. */
    public record Target(Backed item, String words) {}

    PieceModel(OpenCase open, Background background, Evidence piece, Backed item, Drafts drafts, EvidenceDesk desk, Runnable changed) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.piece = piece;
        this.item = item;
        this.drafts = drafts;
        this.desk = desk;
        this.changed = changed;
        this.title = text("title", (now, typed) -> now.described(typed, now.documentNumber(), now.datedOn(), now.place(), now.pages(), now.note()));
        this.documentNumber = text("number", (now, typed) -> now.described(now.title(), typed.strip(), now.datedOn(), now.place(), now.pages(), now.note()));
        this.dated = text("dated",
            (now, typed) -> now.described(now.title(), now.documentNumber(), DayWords.read(typed, open.today()), now.place(), now.pages(), now.note()));
        this.place = text("place", (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), typed.strip(), now.pages(), now.note()));
        this.pages = text("pages", (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), now.place(), typed.strip(), now.note()));
        this.note = text("note", (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), now.place(), now.pages(), typed));
    }

    public Evidence piece() {
        return piece;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public EditedText title() {
        return title;
    }

    public EditedText documentNumber() {
        return documentNumber;
    }

    public EditedText dated() {
        return dated;
    }

    public EditedText place() {
        return place;
    }

    public EditedText pages() {
        return pages;
    }

    public EditedText note() {
        return note;
    }

    private EditedText text(String name, BiFunction<Evidence, String, Evidence> change) {
        EvidenceId id = piece.id();
        return new EditedText(background, drafts, "piece-" + id.value() + "-" + name, typed -> {
            open.evidence().edit(change.apply(open.evidence().get(id), typed));
            background.tell(changed);
        });
    }

    /** What became of the piece; what is being typed about it stays. */
    void show(Evidence now) {
        piece = now;
        title.stored(now.title());
        documentNumber.stored(now.documentNumber());
        dated.stored(DayWords.of(now.datedOn()));
        place.stored(now.place());
        pages.stored(now.pages());
        note.stored(now.note());
        look();
    }

    /** What it backs besides what is looked at; known when it was looked up. */
    public ObservableList<Target> backs() {
        return backs;
    }

    private void look() {
        Evidence seen = piece;
        looks.run(() -> {
            List<Target> all = targets(open.ledgers().current());
            List<Backed> backed = open.evidence().index().backs(seen);
            return List.of(all, all.stream().filter(target -> backed.contains(target.item()) && !target.item().equals(item)).toList());
        }, (List<List<Target>> found) -> {
            targets.setAll(found.getFirst());
            backs.setAll(found.getLast());
        });
    }

    /** A few findings and measures that may be meant: by number or by words. */
    public List<Target> proposals(String typed) {
        String wanted = typed.strip();
        return targets.stream().filter(target -> !target.item().equals(item) && !backs.contains(target) && target.words().contains(wanted)).limit(PROPOSALS).toList();
    }

    public void link(Target target) {
        background.run(() -> {
            open.evidence().link(piece.id(), target.item());
            return true;
        }, linked -> {
            look();
            desk.done(Texts.text("drawer.linked-to", piece.number(), target.words()));
        });
    }

    public void unlink(Backed from) {
        background.run(() -> {
            open.evidence().unlink(piece.id(), from);
            return true;
        }, unlinked -> {
            changed.run();
            desk.done(Texts.text("drawer.unlinked", piece.number()));
        });
    }

    /** The piece does not back what is looked at any more. */
    public void unlinkHere() {
        unlink(item);
    }

    public void remove() {
        background.run(() -> {
            open.evidence().remove(piece.id());
            return true;
        }, removed -> {
            changed.run();
            desk.done(Texts.text("drawer.removed", piece.number(), piece.title()));
        });
    }

    /** Opens a read-only copy; programs, scripts and links never. */
    public void open() {
        background.watch(Lane.PRESS, Texts.text("drawer.opening", piece.number()), watch -> desk.lent().lend(open.evidenceFiles(), piece.file(), EvidenceModel.meter(watch)), desk::open);
    }

    /** The paper is given its file; it stays the piece it was. */
    public void scan() {
        EvidenceId id = piece.id();
        desk.file(path -> background.watch(Lane.PRESS, Texts.text("drawer.bringing", 1), watch -> open.evidenceFiles().bringOne(path, EvidenceModel.meter(watch)),
            file -> background.run(() -> open.evidence().scan(id, file), scanned -> {
                changed.run();
                desk.done(Texts.text("drawer.scanned", scanned.number()));
            })));
    }

    public void export() {
        StoredFile file = piece.file();
        desk.target(SafeName.clean(piece.number() + " " + file.name()), target ->
            background.watch(Lane.PRESS, Texts.text("drawer.exporting", piece.number()), watch -> {
                open.evidenceFiles().copy(file, target, EvidenceModel.meter(watch));
                return target;
            }, copied -> desk.say(Texts.text("drawer.exported", copied))));
    }

    private static List<Target> targets(Ledger ledger) {
        return ledger.findings().flatMap(PieceModel::targets).toList();
    }

    private static Stream<Target> targets(FindingBranch branch) {
        int number = branch.finding().number();
        return Stream.concat(Stream.of(new Target(Backed.of(branch.finding().id()), Texts.text("drawer.finding", number, branch.finding().headline()))),
            branch.measures().stream().map(leaf -> new Target(Backed.of(leaf.measure().id()),
                Texts.text("drawer.measure", number + "-" + leaf.measure().number(), leaf.measure().text().lines().findFirst().orElse("")))));
    }
}
