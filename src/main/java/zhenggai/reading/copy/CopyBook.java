package zhenggai.reading.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.copy.CopySheet;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Sheet;
import zhenggai.domain.table.SheetRow;

/** A workbook that a whole case was exported to, sheet by sheet. */
final class CopyBook {
    private static final int PARTS = 3;

    private final String name;
    private final List<Sheet> sheets;
    private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
    private final Map<String, Long> series = new TreeMap<>();
    private final Map<String, Long> last = new TreeMap<>();
    private final Map<String, StringBuilder> papers = new TreeMap<>();

    private CopyBook(String name, List<Sheet> sheets) {
        this.name = name;
        this.sheets = sheets;
    }

    /** The case in these sheets; empty where they are no export of ours. */
    static Optional<CaseCopy> read(String name, List<Sheet> sheets) {
        return sheets.stream().filter(sheet -> sheet.name().equals(CopySheet.KEY)).findFirst().map(key -> new CopyBook(name, sheets).copy(key));
    }

    private CaseCopy copy(Sheet key) {
        try {
            int version = rest(key);
            sheets.stream().filter(sheet -> sheet != key && !sheet.rows().isEmpty()).forEach(this::register);
            Map<String, String> whole = new TreeMap<>();
            papers.forEach((hash, content) -> whole.put(hash, content.toString()));
            return new CaseCopy(version, tables, series, last, whole);
        } catch (IllegalArgumentException e) {
            throw new Unavailable(e, "copy.damaged-book", name);
        }
    }

    private int rest(Sheet key) {
        int version = 0;
        for (SheetRow row : key.rows()) {
            List<String> cells = cells(row);
            if (cells.size() < PARTS) {
                version = Integer.parseInt(cells.getLast());
            } else {
                switch (cells.getFirst()) {
                    case "series" -> series.put(cells.get(1), Long.valueOf(cells.get(2)));
                    case "last" -> last.put(cells.get(1), Long.valueOf(cells.get(2)));
                    default -> papers.computeIfAbsent(cells.get(1), hash -> new StringBuilder()).append(cells.get(2));
                }
            }
        }
        return version;
    }

    private void register(Sheet sheet) {
        CopySheet plan = CopySheet.read(cells(sheet.rows().getFirst()));
        if (plan != null) {
            List<Map<String, Object>> rows = new ArrayList<>();
            sheet.rows().stream().filter(row -> row.number() > CopySheet.HEAD).forEach(row -> rows.add(new LinkedHashMap<>(plan.row(cells(row)))));
            rows.sort((one, other) -> Long.compare((Long) one.get("id"), (Long) other.get("id")));
            if (tables.put(plan.table(), rows) != null) {
                throw new IllegalArgumentException(plan.table());
            }
        }
    }

    private static List<String> cells(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            while (cells.size() < cell.column()) {
                cells.add("");
            }
            cells.add(cell.text());
        }
        return cells;
    }
}
