package zhenggai.ui.intake.sheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty selected = new SimpleIntegerProperty(NOTHING);

    public SheetModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.settling = background.latest();
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

        public boolean isTaken(int line) {
            return !leftOut.contains(line) && lines.get(line).reception() != Reception.REFUSED;
        }

        public long count(Reception reception) {
            return lines.stream().filter(line -> line.reception() == reception && !line.row().isHeading()).count();
        }
    }

    /** The sheets of a file. */
    public record Book(String name, List<Sheet> sheets) {}

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

    public void read(Path file) {
        String name = String.valueOf(file.getFileName());
        background.watch(Background.Lane.PRESS, Texts.text("intake.reading", name), watch ->
            new Book(name, Workbook.of(IncomingFile.any(file), (done, all) -> watch.reached((int) (done * PERCENT / Math.max(1, all)), PERCENT))), book -> {
                putAway();
                settle(book, null);
            });
    }

    /** Says what stands below a heading; nothing leaves the column out. */
    public void call(ColumnHeading heading, @Nullable TableField field) {
        Table now = table.get();
        if (now != null && heading.field() != field) {
            settle(now.book(), now.corrections().with(heading.words(), field));
        }
    }

    /** Holds the ledger against the case anew. */
    public void judge() {
        Table now = table.get();
        if (now != null) {
            settle(now.book(), now.corrections());
        }
    }

    private void settle(Book book, @Nullable Corrections said) {
        Table before = table.get();
        settling.run(() -> {
            Corrections corrections = said == null ? open.ledgerIntake().corrections() : said;
            LedgerReading reading = LedgerReader.read(book.name(), book.sheets(), corrections);
            boolean sameRows = before != null && before.reading().rows().equals(reading.rows());
            // what was decided stays decided as long as the rows are the same
            return looked(new Table(book, corrections, reading, sameRows ? before.choices() : LedgerChoices.NONE, List.of(), sameRows ? before.leftOut() : Set.of()));
        }, table::set);
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
            takeAsNew(asNew ? changed : now.choices().asNew(), asNew);
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
            int wanted = RowLevel.of(now.lines().get(line).row()).ordinal() + by;
            if (wanted < 0 || wanted >= RowLevel.values().length) {
                background.fail(new Refused(already));
            } else {
                decide(choices -> choices.levelling(line, RowLevel.values()[wanted]));
            }
        }
    }

    /** Says that a level is not for a whole group. */
    void refuseGroup() {
        background.fail(new Refused("sheet.level-group"));
    }

    private void decide(UnaryOperator<LedgerChoices> how) {
        Table now = table.get();
        if (now != null) {
            LedgerChoices choices = how.apply(now.choices());
            settling.run(() -> looked(new Table(now.book(), now.corrections(), now.reading(), choices, List.of(), now.leftOut())), table::set);
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
            table.set(new Table(now.book(), now.corrections(), now.reading(), now.choices(), now.lines(), out));
        }
    }

    /** @param then told the lines that were taken in */
    public void accept(Consumer<List<LedgerLine>> then) {
        Table now = table.get();
        if (now == null) {
            return;
        }
        Set<LedgerLine> wanted = IntStream.range(0, now.lines().size()).filter(now::isTaken).mapToObj(now.lines()::get).collect(Collectors.toSet());
        background.attempt(() -> open.ledgerIntake().accept(now.levelled(), now.choices().asNew(), wanted::contains), lines -> {
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
    }
}
