package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.SHEET_LAYOUT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.Layout;
import zhenggai.storage.generated.tables.records.SheetLayoutRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** How ledgers from elsewhere were laid out, as rows: what each of their headings means. */
public final class SheetLayoutStore {
    private final RowTx tx;

    public SheetLayoutStore(RowTx tx) {
        this.tx = tx;
    }

    /** By the fingerprint of the layout, then by the heading; a field of a newer version is as if nothing was said. */
    public Map<String, Map<String, Optional<TableField>>> all() {
        Map<String, Map<String, Optional<TableField>>> all = new LinkedHashMap<>();
        tx.sql.selectFrom(SHEET_LAYOUT).orderBy(SHEET_LAYOUT.ID).forEach(row -> all.put(row.getHeadings(), fields(row.getLayout())));
        return all;
    }

    public void save(Layout layout) {
        SheetLayoutRecord known = tx.sql.fetchOne(SHEET_LAYOUT, SHEET_LAYOUT.HEADINGS.eq(layout.fingerprint()));
        SheetLayoutRecord row = new SheetLayoutRecord();
        Rows.setId(row, known == null ? 0 : known.getId());
        row.setHeadings(layout.fingerprint());
        row.setLayout(fields(layout));
        if (known == null) {
            tx.insert(row);
        } else {
            tx.update(row);
        }
    }

    private static Map<String, Optional<TableField>> fields(String json) {
        Map<String, Optional<TableField>> fields = new LinkedHashMap<>();
        StoredJson.map(json).forEach((heading, name) -> {
            Optional<TableField> field = Arrays.stream(TableField.values()).filter(one -> one.name().equals(name)).findFirst();
            if (name == null || field.isPresent()) {
                fields.put(heading, field);
            }
        });
        return fields;
    }

    private static String fields(Layout layout) {
        Map<String, Object> fields = new LinkedHashMap<>();
        layout.said().forEach((heading, field) -> fields.put(heading, field.map(Enum::name).orElse(null)));
        return StoredJson.of(fields);
    }
}
