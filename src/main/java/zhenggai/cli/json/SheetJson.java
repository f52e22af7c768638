package zhenggai.cli.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Difference;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;
import zhenggai.words.Texts;

/** An Excel ledger that was read as JSON, with what it would do or did to a case; its form is a promise to scripts. */
public final class SheetJson {
    private SheetJson() {}

    public static Map<String, Object> of(LedgerReading reading) {
        return Json.object("kind", "ledger", "file", reading.file(), "sheets", reading.layouts().stream().map(SheetJson::layout).toList(),
            "rows", reading.rows().stream().map(SheetJson::row).toList(), "notes", notes(reading));
    }

    public static Map<String, Object> of(LedgerReading reading, List<LedgerLine> lines, boolean dryRun) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (LedgerLine.Reception reception : LedgerLine.Reception.values()) {
            counts.put(reception.name().toLowerCase(Locale.ROOT), lines.stream().filter(line -> line.reception() == reception).count());
        }
        return Json.object("kind", "ledger", "file", reading.file(), "dryRun", dryRun, "sheets", reading.layouts().stream().map(SheetJson::layout).toList(),
            "counts", counts, "rows", lines.stream().map(SheetJson::line).toList(), "notes", notes(reading));
    }

    private static Map<String, Object> layout(Layout layout) {
        return Json.object("sheet", layout.sheet(), "firstRow", layout.firstRow(), "lastRow", layout.lastRow(),
            "columns", layout.columns().stream().map(column -> Json.object("column", Cell.letters(column.column()), "heading", column.words(),
                "hidden", column.hidden(), "field", name(column.field()))).toList());
    }

    private static Map<String, Object> row(LedgerRow row) {
        Map<String, Object> said = new LinkedHashMap<>();
        row.texts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(text -> said.put(text.getKey().name(), text.getValue()));
        for (Role role : Role.values()) {
            if (!row.names(role).isEmpty()) {
                said.put(role.name(), row.names(role));
            }
        }
        row.days().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(day -> said.put(day.getKey().name(), day.getValue().toString()));
        return Json.object("sheet", row.sheet(), "row", row.source().number(), "finding", row.marks().finding(), "measure", row.marks().measure(),
            "state", name(row.marks().state()), "percent", row.marks().percent(), "kind", name(row.marks().kind()), "weight", name(row.marks().weight()),
            "said", said);
    }

    private static Map<String, Object> line(LedgerLine line) {
        Map<String, Object> object = new LinkedHashMap<>(row(line.row()));
        object.put("reception", line.reception().name());
        object.put("differences", line.differences().stream().map(SheetJson::difference).toList());
        object.put("notes", line.notes().stream().map(SheetJson::note).toList());
        object.put("reason", line.refusal() == null ? null : Texts.sentence(line.refusal().textKey(), line.refusal().args()));
        return object;
    }

    private static Map<String, Object> difference(Difference difference) {
        return Json.object("field", difference.field().name(), "before", difference.before().toString(), "after", difference.after().toString());
    }

    private static List<Map<String, Object>> notes(LedgerReading reading) {
        return reading.notes().stream().map(SheetJson::note).toList();
    }

    private static Map<String, Object> note(RowNote note) {
        return Json.object("sheet", note.sheet(), "place", note.place(), "code", note.code(), "text", Texts.sentence(note.code(), note.args()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
