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
    private final Evidence piece;
    private final Backed item;
    private final EvidenceDesk desk;
    private final Runnable changed;
    private final Drafts drafts;
    private final ObservableList<Target> targets = FXCollections.observableArrayList();
    private final ObservableList<Target> backs = FXCollections.observableArrayList();

    /** A finding or measure as a person knows it: its number and the beginning of its text. */
    public record Target(Backed item, String words) {}

    PieceModel(OpenCase open, Background background, Evidence piece, Backed item, Drafts drafts, EvidenceDesk desk, Runnable changed) {
        this.open = open;
        this.background = background;
        this.piece = piece;
        this.item = item;
        this.drafts = drafts;
        this.desk = desk;
        this.changed = changed;
    }

    public Evidence piece() {
        return piece;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public EditedText title() {
        return text("title", piece.title(), (now, typed) -> now.described(typed, now.documentNumber(), now.datedOn(), now.place(), now.pages(), now.note()));
    }

    public EditedText documentNumber() {
        return text("number", piece.documentNumber(), (now, typed) -> now.described(now.title(), typed.strip(), now.datedOn(), now.place(), now.pages(), now.note()));
    }

    public EditedText dated() {
        return text("dated", DayWords.of(piece.datedOn()),
            (now, typed) -> now.described(now.title(), now.documentNumber(), DayWords.read(typed, open.today()), now.place(), now.pages(), now.note()));
    }

    public EditedText place() {
        return text("place", piece.place(), (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), typed.strip(), now.pages(), now.note()));
    }

    public EditedText pages() {
        return text("pages", piece.pages(), (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), now.place(), typed.strip(), now.note()));
    }

    public EditedText note() {
        return text("note", piece.note(), (now, typed) -> now.described(now.title(), now.documentNumber(), now.datedOn(), now.place(), now.pages(), typed));
    }

    private EditedText text(String name, String stored, BiFunction<Evidence, String, Evidence> change) {
        EditedText text = new EditedText(background, drafts, "piece-" + piece.id().value() + "-" + name, typed -> {
            open.evidence().edit(change.apply(open.evidence().get(piece.id()), typed));
            background.tell(changed);
        });
        text.stored(stored);
        return text;
    }

    /** What it backs besides what is looked at; known when {@link #look} was answered. */
    public ObservableList<Target> backs() {
        return backs;
    }

    public void look() {
        background.run(() -> {
            List<Target> all = targets(open.ledgers().current());
            List<Backed> backed = open.evidence().index().backs(piece);
            return List.of(all, all.stream().filter(target -> backed.contains(target.item()) && !target.item().equals(item)).toList());
        }, (List<List<Target>> seen) -> {
            targets.setAll(seen.getFirst());
            backs.setAll(seen.getLast());
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
            look();
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
