package zhenggai.reading.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.Sheet;

/** Looks at what stands below headings that can mean several things, and at what a ledger cannot do without, before a layout is proposed. */
final class Proposal {
    private static final int LOOKED_AT = 50;

    private final Sheet sheet;

    private Proposal(Sheet sheet) {
        this.sheet = sheet;
    }

    static Optional<Layout> of(Sheet sheet, Corrections corrections) {
        return HeaderFinder.find(sheet, corrections).map(new Proposal(sheet)::settled);
    }

    private Layout settled(Layout found) {
        Layout layout = found;
        for (ColumnHeading column : found.columns()) {
            layout = layout.with(column, byCells(column, layout));
        }
        if (!layout.has(TableField.FINDING)) {
            layout = moved(layout, TableField.MANIFESTATION, TableField.FINDING);
        }
        for (ColumnHeading again : layout.of(TableField.FINDING).stream().skip(1).toList()) {
            layout = layout.with(again, layout.has(TableField.MANIFESTATION) ? null : TableField.MANIFESTATION);
        }
        return layout.has(TableField.MEASURE) ? layout : moved(layout, TableField.PROGRESS, TableField.MEASURE);
    }

    private @Nullable TableField byCells(ColumnHeading column, Layout layout) {
        TableField field = column.field();
        if (field == TableField.STATE && !says(column, layout, words -> CellWords.state(words) != null && words.length() <= 40 || CellWords.percent(words) != null)) {
            return TableField.PROGRESS;
        }
        boolean other = field == TableField.WEIGHT && !says(column, layout, words -> CellWords.constant(Weight.class, "weight", words) != null)
            || field == TableField.KIND && !says(column, layout, words -> CellWords.constant(FindingKind.class, "kind", words) != null);
        return !other ? field : layout.has(TableField.CATEGORY) ? null : TableField.CATEGORY;
    }

    /** Whether most of what stands in a column is of a kind, or nothing stands there. */
    private boolean says(ColumnHeading column, Layout layout, Predicate<String> kind) {
        List<String> cells = cells(column, layout).toList();
        return cells.stream().filter(kind).count() * 2 >= cells.size();
    }

    private Stream<String> cells(ColumnHeading column, Layout layout) {
        return sheet.rows().stream().filter(row -> row.number() > layout.lastRow()).limit(LOOKED_AT).flatMap(row -> row.cell(column.column()).stream())
            .filter(cell -> !cell.merged()).map(CellWords::text).filter(words -> !words.isEmpty());
    }

    private static Layout moved(Layout layout, TableField from, TableField to) {
        return layout.of(from).stream().findFirst().map(column -> layout.with(column, to)).orElse(layout);
    }
}
