package zhenggai.domain.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;

/**
 * What somebody said about the headings of ledgers: for layouts that were seen before, and for any heading. Where a field is empty the
 * column is left out.
 *
 * @param remembered by the fingerprint of a layout, then by the plain heading
 * @param said by the plain heading; counts more than what is remembered
 */
public record Corrections(Map<String, Map<String, Optional<TableField>>> remembered, Map<String, Optional<TableField>> said) {
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    public Layout of(Layout proposed) {
        return proposed.with(remembered.getOrDefault(proposed.fingerprint(), Map.of())).with(said);
    }

    /** What is said about one heading, if anything is. */
    public Optional<TableField> field(String heading) {
        return said.getOrDefault(ColumnHeading.plain(heading), Optional.empty());
    }

    public Corrections with(String heading, @Nullable TableField field) {
        Map<String, Optional<TableField>> more = new LinkedHashMap<>(said);
        more.put(ColumnHeading.plain(heading), Optional.ofNullable(field));
        return new Corrections(remembered, more);
    }

    /** The same with a layout as somebody settled it. */
    public Corrections with(Layout settled) {
        Map<String, Map<String, Optional<TableField>>> more = new LinkedHashMap<>(remembered);
        more.put(settled.fingerprint(), settled.said());
        return new Corrections(more, said);
    }
}
