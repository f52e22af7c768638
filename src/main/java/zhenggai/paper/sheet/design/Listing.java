package zhenggai.paper.sheet.design;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TextColumns;

/**
 * A list that answers one question, before it is a table: each of its lines is recognised again in the same list of another day.
 *
 * @param text the column that says the text of a measure
 * @param compared the columns that say what they said before where that was something else
 */
public record Listing(Heading heading, PageSetup page, List<Column> columns, List<Line> lines, Ending ending, int text, List<Integer> compared) {

    /**
     * A row, and what it is about.
     *
     * @param key by which it is recognised, null for a sum
     * @param finding null for a sum
     * @param leaf null where it is about a finding as a whole
     */
    public record Line(@Nullable Object key, @Nullable FindingBranch finding, @Nullable MeasureLeaf leaf, Row row) {
        public static Line sum(Row row) {
            return new Line(null, null, null, row);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        compared = List.copyOf(compared);
    }

    public TableSheet sheet() {
        List<Row> rows = lines.stream().map(Line::row).toList();
        return new TableSheet(heading, page, TextColumns.suited(columns, rows, page), rows, ending);
    }

    /** The same with what became of each line since an earlier list, and with what that one had and this one has no more. */
    public TableSheet since(Listing earlier, Changes changes) {
        return new MarkedListing(this, earlier, changes).sheet();
    }
}
