package zhenggai.reading.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.Sheet;
import zhenggai.domain.table.SheetRow;

/** Finds the header of a sheet: the first row that says most of what a ledger says, with the rows above and below that belong to it. */
final class HeaderFinder {
    private static final int WITHIN = 40;
    private static final int LONGEST_HEADING = 24;
    private static final int FEWEST = 2;

    private final List<SheetRow> rows;
    private final Sheet sheet;
    private final Corrections corrections;

    private HeaderFinder(Sheet sheet, Corrections corrections) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.rows = sheet.rows();
    }

    static Optional<Layout> find(Sheet sheet, Corrections corrections) {
        return new HeaderFinder(sheet, corrections).layout();
    }

    private Optional<TableField> field(String words) {
        return corrections.field(words).or(() -> Headings.field(words));
    }

    private Optional<Layout> layout() {
        int best = -1;
        int most = FEWEST - 1;
        for (int i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            Set<TableField> said = fields(rows.get(i));
            boolean isLedger = said.contains(TableField.FINDING) || said.contains(TableField.MEASURE) || said.contains(TableField.MANIFESTATION)
                || said.contains(TableField.PUBLIC_FINDING) || i + 1 < rows.size() && below(rows.get(i), rows.get(i + 1)) && !said.isEmpty();
            if (isLedger && said.size() > most) {
                best = i;
                most = said.size();
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(layout(best));
    }

    private Set<TableField> fields(SheetRow row) {
        Set<TableField> said = new HashSet<>();
        row.cells().stream().filter(cell -> cell.text().length() <= LONGEST_HEADING).forEach(cell -> field(cell.text()).ifPresent(said::add));
        return said;
    }

    private Layout layout(int best) {
        int first = best;
        while (first > 0 && below(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        int last = best;
        while (last + 1 < rows.size() && last - first < 2 && below(rows.get(last), rows.get(last + 1))) {
            last++;
        }
        TreeMap<Integer, ColumnHeading> columns = new TreeMap<>();
        for (int i = first; i <= last; i++) {
            for (Cell cell : rows.get(i).cells()) {
                columns.merge(cell.column(), heading(cell), HeaderFinder::under);
            }
        }
        return new Layout(sheet.name(), rows.get(first).number(), rows.get(last).number(), List.copyOf(columns.values()));
    }

    /** Whether two rows are one header: a heading reaches down into the second, or what the second says stands below headings that are spread over several columns. */
    private boolean below(SheetRow upper, SheetRow lower) {
        boolean tells = upper.cells().stream().anyMatch(cell -> Words.CELLS.pattern("no-heading").matcher(cell.text()).find());
        if (tells || lower.number() != upper.number() + 1 || lower.cells().stream().anyMatch(cell -> cell.text().length() > LONGEST_HEADING)) {
            return false;
        }
        boolean reaches = false;
        boolean under = false;
        for (Cell cell : lower.cells()) {
            Cell above = upper.cell(cell.column()).orElse(null);
            if (above == null || above.text().length() > LONGEST_HEADING) {
                return false;
            }
            boolean same = cell.merged() && cell.text().equals(above.text());
            reaches |= same && field(cell.text()).isPresent();
            boolean spread = !same && isSpread(upper, above);
            under |= spread;
            if (!same && !spread) {
                return false;
            }
        }
        return (reaches || under) && !isTitle(upper);
    }

    private static boolean isSpread(SheetRow row, Cell cell) {
        return row.cells().stream().anyMatch(other -> other.column() != cell.column() && Math.abs(other.column() - cell.column()) == 1
            && other.text().equals(cell.text()) && (other.merged() || cell.merged()));
    }

    /** One text over all columns. */
    private static boolean isTitle(SheetRow row) {
        return row.cells().stream().map(Cell::text).distinct().count() == 1;
    }

    private ColumnHeading heading(Cell cell) {
        return new ColumnHeading(cell.column(), cell.text(), sheet.hiddenColumns().contains(cell.column()), field(cell.text()).orElse(null));
    }

    private static ColumnHeading under(ColumnHeading upper, ColumnHeading lower) {
        if (upper.words().equals(lower.words())) {
            return upper;
        }
        @Nullable TableField field = Headings.field(upper.words(), lower.words()).orElse(null);
        return new ColumnHeading(upper.column(), String.join("\n", upper.words(), lower.words()), upper.hidden(), field);
    }
}
