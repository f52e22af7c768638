package zhenggai.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Intake;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Trust;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Taking;
import zhenggai.reading.DocumentReader;
import zhenggai.reading.copy.CopyFile;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;
import zhenggai.ui.intake.sheet.SheetModel;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/**
 * The draft on the table: read, held against the case, mended step by step, each step taken back if wanted, and at last accepted into the
 * case or put away.
 */
public final class IntakeModel {
    public static final int NOTHING = -1;
    private static final int STEPS_OF_A_FILE = 3;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest judging;
    private final SheetModel sheet;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Judged> judged = new ReadOnlyObjectWrapper<>(Judged.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Incoming> incoming = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty upToDate = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(NOTHING);
    private final BooleanProperty mended = new SimpleBooleanProperty();
    private final Deque<Step> before = new ArrayDeque<>();
    private Consumer<Path> wholeCase = file -> { };

    public IntakeModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.judging = background.latest();
        this.sheet = new SheetModel(open, background);
        // one thing at a time lies on the table, and what lies there stays until the next one could be read
        sheet.tableProperty().addListener((property, was, is) -> {
            if (was == null && is != null) {
                putAway();
            }
        });
    }

    /** What is known about a draft beside what stands in it: how sure each node is, and what of it is in the case. */
    public record Judged(Map<Integer, Confidence> confidence, Matching matching) {
        static final Judged NONE = new Judged(Map.of(), Matching.NONE);
    }

    /** Where the draft came from: a file, in a character set the user named or in the one that was found, or pasted words. */
    public record Incoming(@Nullable Path file, boolean isText, @Nullable Charset charset) {}

    /** What an edit takes back to. */
    private record Step(Draft draft, Judged judged) {}

    private record Read(Draft draft, Incoming incoming) {}

    public ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Judged> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Incoming> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    /** The id of the chosen node, or {@link #NOTHING}. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public BooleanBinding canTakeBack() {
        return Bindings.createBooleanBinding(() -> mended.get(), mended);
    }

    /** Not before what is on the table was held against the case. */
    public BooleanBinding canAccept() {
        return Bindings.createBooleanBinding(() -> draft.get() != null && upToDate.get() && draft.get().kind() != DocumentKind.OTHER
            && open.readOnlyBecause().isEmpty(), draft, upToDate);
    }

    public @Nullable DraftNode chosen() {
        return draft.get() == null ? null : draft.get().node(selected.get()).orElse(null);
    }

    /** What to do with a file that holds a whole case: it is no draft. */
    public void whenWholeCase(Consumer<Path> deed) {
        wholeCase = deed;
    }

    /** A workbook, whatever its name, goes to the ledger on the table. */
    public void read(Path file) {
        background.press(() -> way(IncomingFile.any(file)), way -> way.accept(file));
    }

    private Consumer<Path> way(IncomingFile file) {
        if (CopyFile.is(file)) {
            return wholeCase;
        }
        return Workbook.is(file) ? sheet::read : document -> read(document, null);
    }

    public SheetModel sheet() {
        return sheet;
    }

    /** Reads the text file on the table again in another character set; what was mended is begun anew. */
    public void readAs(@Nullable Charset charset) {
        Incoming from = incoming.get();
        if (from != null && from.file() != null && from.isText()) {
            read(from.file(), charset);
        }
    }

    private void read(Path file, @Nullable Charset charset) {
        reading(String.valueOf(file.getFileName()), reader -> {
            Draft read = charset == null ? reader.read(file) : reader.read(file, charset);
            return new Read(read, new Incoming(file, charset != null || reader.isText(file), charset));
        }, STEPS_OF_A_FILE);
    }

    public void readText(String text) {
        reading(Texts.text("intake.pasted"), reader -> new Read(reader.read(text), new Incoming(null, false, null)), STEPS_OF_A_FILE - 1);
    }

    private void reading(String name, Function<DocumentReader, Read> how, int steps) {
        background.watch(Background.Lane.PRESS, Texts.text("intake.reading", name), watch -> {
            int[] done = {0};
            return how.apply(new DocumentReader(() -> watch.reached(++done[0], steps)));
        }, this::begin);
    }

    /** Mends the draft; what makes no sense is refused and changes nothing. */
    public void mend(UnaryOperator<Draft> how) {
        Draft old = draft.get();
        if (old == null) {
            return;
        }
        try {
            Draft changed = how.apply(old);
            if (!changed.equals(old)) {
                remember();
                draft.set(changed);
                judge();
            }
        } catch (Refused no) {
            background.fail(no);
        }
    }

    /** Decides what is to be done with a finding or measure that is in the case already. */
    public void taking(int node, Taking as) {
        decide(matching -> matching.taking(draft.get(), node, as));
    }

    public void takingChanged(Taking as) {
        decide(matching -> matching.takingChanged(draft.get(), as));
    }

    private void decide(UnaryOperator<Matching> how) {
        try {
            Judged old = judged.get();
            Matching decided = how.apply(old.matching());
            if (!decided.equals(old.matching())) {
                remember();
                judged.set(new Judged(old.confidence(), decided));
            }
        } catch (Refused no) {
            background.fail(no);
        }
    }

    public void takeBack() {
        if (!before.isEmpty()) {
            Step step = before.pop();
            judged.set(step.judged());
            draft.set(step.draft());
            mended.set(!before.isEmpty());
            judge();
        }
    }

    private void remember() {
        before.push(new Step(draft.get(), judged.get()));
        mended.set(true);
    }

    /** The next node in the order of the tree that has to be checked, or the one before; after the last comes the first. */
    public void chooseDoubt(int by) {
        List<Integer> order = draft.get() == null ? List.of() : draft.get().all().map(DraftNode::id).toList();
        int at = order.indexOf(selected.get());
        for (int step = 1; step <= order.size(); step++) {
            int id = order.get(Math.floorMod(at + by * step, order.size()));
            Confidence sure = judged.get().confidence().get(id);
            if (sure != null && sure.trust() == Trust.DOUBTFUL) {
                selected.set(id);
                return;
            }
        }
    }

    /** Holds the draft against the case anew, because one of them has changed. */
    public void judge() {
        sheet.judge();
        Draft now = draft.get();
        if (now == null) {
            return;
        }
        upToDate.set(false);
        judging.run(() -> new Judged(Confidence.of(now), now.kind() == DocumentKind.OTHER ? Matching.NONE : open.intake().match(now)), fresh -> {
            judged.set(new Judged(fresh.confidence(), fresh.matching().keeping(judged.get().matching())));
            upToDate.set(true);
        });
    }

    public void putAway() {
        judging.drop();
        before.clear();
        mended.set(false);
        upToDate.set(false);
        selected.set(NOTHING);
        judged.set(Judged.NONE);
        incoming.set(null);
        draft.set(null);
    }

    public void accept(Consumer<Intake.Taken> then) {
        Draft accepted = draft.get();
        Matching decided = judged.get().matching();
        background.attempt(() -> open.intake().accept(accepted, decided), taken -> {
            putAway();
            then.accept(taken);
        }, no -> {
            judge();
            background.fail(no);
        });
    }

    private void begin(Read read) {
        sheet.putAway();
        putAway();
        incoming.set(read.incoming());
        draft.set(read.draft());
        read.draft().roots().stream().findFirst().ifPresent(first -> selected.set(first.id()));
        judge();
    }
}
