package zhenggai.ui.intake.sheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerChoices;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.RowLevel;
import zhenggai.domain.table.Sheet;
import zhenggai.paper.SavedFile;
import zhenggai.paper.excel.RefusedRows;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.ledger.LedgerReader;
import zhenggai.reading.sheet.Workbook;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The ledger on the table: read, its columns called by other names, its items left out or taken, and at last accepted into the case or put away. */
public final class SheetModel {
    public static final int NOTHING = -1;
    private static final int PERCENT = 100;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest settling;
    private final Background.Once accepting;
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty upToDate = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(NOTHING);
    /** What was said of the headings, and what was decided: more than the table shows as long as an answer is on its way. */
    private @Nullable Corrections said;
    private LedgerChoices decided = LedgerChoices.NONE;

    public SheetModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.settling = background.latest();
        this.accepting = background.once();
    }

    /**
     * A workbook as it was read, what was decided about its items, and what each of them would do to the case.
     *
     * @param reading as the columns say it
     * @param lines at the levels that were decided
     * @param leftOut places in the list of lines
     */
    public record Table(Book book, Corrections corrections, LedgerReading reading, LedgerChoices choices, List<LedgerLine> lines, Set<Integer> leftOut) {
        public Table {
            lines = List.copyOf(lines);
            leftOut = Set.copyOf(leftOut);
        }

        /** The items at the levels that were decided. */
        private LedgerReading levelled() {
            return reading.levelled(choices.levels());
        }

        private Table leaving(Set<Integer> out) {
            return new Table(book, corrections, reading, choices, lines, out);
        }

        public boolean isTaken(int line) {
            return !leftOut.contains(line) && lines.get(line).reception() != Reception.REFUSED;
        }

        public long count(Reception reception) {
            return lines.stream().filter(line -> line.reception() == reception && !line.row().isHeading()).count();
        }
    }

    /** The sheets of a file. */
    public record Book(String name, List<Sheet> sheets) {}

    private record Settled(Table table, boolean isOfTheSameRows) {}

    public ReadOnlyObjectProperty<@Nullable Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** The place of the chosen line, or {@link #NOTHING}. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** What was decided, whether or not the table shows it already. */
    LedgerChoices decided() {
        return decided;
    }

    /** Not before the table shows what was decided last. */
    public BooleanBinding canAccept() {
        return Bindings.createBooleanBinding(() -> table.get() != null && upToDate.get() && !isReadOnly(), table, upToDate);
    }

    public void read(Path file) {
        String name = String.valueOf(file.getFileName());
        background.watch(Background.Lane.PRESS, Texts.text("intake.reading", name), watch ->
            new Book(name, Workbook.of(IncomingFile.any(file), (done, all) -> watch.reached((int) (done * PERCENT / Math.max(1, all)), PERCENT))), book -> {
                putAway();
                settle(book);
            });
    }

    /** Says what stands below a heading; nothing leaves the column out. */
    public void call(ColumnHeading heading, @Nullable TableField field) {
        Table now = table.get();
        if (now != null && (heading.field() != field || !upToDate.get())) {
            said = (said == null ? now.corrections() : said).with(heading.words(), field);
            settle(now.book());
        }
    }

    /** Holds the ledger against the case anew. */
    public void judge() {
        Table now = table.get();
        if (now != null) {
            settle(now.book());
        }
    }

    private void settle(Book book) {
        Table before = table.get();
        Corrections wanted = said;
        LedgerChoices choices = decided;
        upToDate.set(false);
        settling.run(() -> {
            Corrections corrections = wanted == null ? open.ledgerIntake().corrections() : wanted;
            LedgerReading reading = before != null && before.corrections().equals(corrections) ? before.reading()
                : LedgerReader.read(book.name(), book.sheets(), corrections);
            // what was decided stays decided as long as the rows are the same
            boolean same = before != null && before.reading().rows().equals(reading.rows());
            return new Settled(looked(new Table(book, corrections, reading, same ? choices : LedgerChoices.NONE, List.of(), Set.of())), same);
        }, this::show, this::standBy);
    }

    /** What was ticked off while the answer was on its way stays so. */
    private void show(Settled now) {
        Table before = table.get();
        agree(now.table());
        table.set(before != null && now.isOfTheSameRows() ? now.table().leaving(before.leftOut()) : now.table());
    }

    /** What cannot be read or levelled as it was said is said no more: the table stays as it was. */
    private void standBy(Throwable failed) {
        agree(table.get());
        background.fail(failed);
    }

    /** Nothing is said or decided but what the table shows. */
    private void agree(@Nullable Table shown) {
        said = shown == null ? null : shown.corrections();
        decided = shown == null ? LedgerChoices.NONE : shown.choices();
        upToDate.set(true);
    }

    private Table looked(Table now) {
        return new Table(now.book(), now.corrections(), now.reading(), now.choices(), open.ledgerIntake().preview(now.levelled(), now.choices().asNew()), now.leftOut());
    }

    /** Takes items for new ones though the case has something like them, or no longer does so. */
    public void takeAsNew(Set<Integer> lines, boolean asNew) {
        decide(choices -> choices.takingAsNew(lines, asNew));
    }

    /** Takes everything for new that would change something of the case, or has the case changed. */
    public void takeChangedAsNew(boolean asNew) {
        Table now = table.get();
        if (now != null) {
            Set<Integer> changed = IntStream.range(0, now.lines().size()).filter(i -> now.lines().get(i).reception() == Reception.CHANGED).boxed().collect(Collectors.toSet());
            takeAsNew(asNew ? changed : decided.asNew(), asNew);
        }
    }

    /** The item is of the next level up; what the columns do not allow is refused and changes nothing. */
    public void raise(int line) {
        level(line, -1, "sheet.level-highest");
    }

    /** The item is of the next level down. */
    public void lower(int line) {
        level(line, 1, "sheet.level-lowest");
    }

    private void level(int line, int by, String already) {
        Table now = table.get();
        if (now != null && line >= 0 && line < now.lines().size()) {
            int wanted = level(now, line).ordinal() + by;
            if (wanted < 0 || wanted >= RowLevel.values().length) {
                background.fail(new Refused(already));
            } else {
                decide(choices -> choices.levelling(line, RowLevel.values()[wanted]));
            }
        }
    }

    private RowLevel level(Table now, int line) {
        return decided.levels().getOrDefault(line, RowLevel.of(now.lines().get(line).row()));
    }

    /**
     * The item was dragged to a level. Rows stay in their order, so a measure only goes to the finding it stands below.
     *
     * @param onto the places of what it was let go on
     */
    void dropped(int line, RowLevel wanted, Set<Integer> onto) {
        Table now = table.get();
        if (now == null || wanted == level(now, line)) {
            return;
        }
        int above = IntStream.iterate(line - 1, i -> i >= 0, i -> i - 1).filter(i -> !now.lines().get(i).row().isHeading()).findFirst().orElse(NOTHING);
        if (wanted == RowLevel.MEASURE && !onto.contains(above)) {
            background.fail(new Refused("sheet.level-elsewhere"));
        } else {
            decide(choices -> choices.levelling(line, wanted));
            selected.set(line);
        }
    }

    /** Says that a level is not for a whole group. */
    void refuseGroup() {
        background.fail(new Refused("sheet.level-group"));
    }

    private void decide(UnaryOperator<LedgerChoices> how) {
        Table now = table.get();
        if (now != null) {
            decided = how.apply(decided);
            settle(now.book());
        }
    }

    public void take(Set<Integer> lines, boolean in) {
        Table now = table.get();
        if (now != null) {
            Set<Integer> out = new HashSet<>(now.leftOut());
            if (in) {
                out.removeAll(lines);
            } else {
                out.addAll(lines);
            }
            table.set(now.leaving(out));
        }
    }

    /** @param then told the lines that were taken in */
    public void accept(Consumer<List<LedgerLine>> then) {
        Table now = table.get();
        if (now == null || !upToDate.get()) {
            return;
        }
        Set<LedgerLine> wanted = IntStream.range(0, now.lines().size()).filter(now::isTaken).mapToObj(now.lines()::get).collect(Collectors.toSet());
        accepting.attempt(() -> open.ledgerIntake().accept(now.levelled(), now.choices().asNew(), wanted::contains), lines -> {
            putAway();
            then.accept(lines.stream().filter(line -> line.writes() && wanted.contains(line)).toList());
        }, no -> {
            judge();
            background.fail(no);
        });
    }

    /**
     * Writes the refused rows as a workbook to mend and take in again, the reason beside each.
     *
     * @param then told where it really is
     */
    public void saveRefused(Path file, Consumer<Path> then) {
        Table now = table.get();
        if (now != null) {
            background.press(() -> SavedFile.write(file, RefusedRows.of(now.reading(), now.lines())).path(), then);
        }
    }

    public void putAway() {
        settling.drop();
        selected.set(NOTHING);
        table.set(null);
        said = null;
        decided = LedgerChoices.NONE;
        upToDate.set(false);
    }
}
