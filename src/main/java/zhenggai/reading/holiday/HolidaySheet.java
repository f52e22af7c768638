package zhenggai.reading.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.SheetRow;
import zhenggai.domain.time.SpecialDay;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;

/** The days off of a year in the first sheet of a workbook, as the package's description says. */
final class HolidaySheet {
    private static final int HEADING_WITHIN = 10;

    /** Where the three columns are; a name need not be there. */
    private record Columns(int day, int kind, int name) {}

    private HolidaySheet() {}

    static HolidayFile.Found read(IncomingFile file) {
        List<SheetRow> rows = Workbook.of(file).getFirst().rows();
        if (rows.size() > HolidayFile.MOST_DAYS) {
            throw new Unavailable("holidays.too-many", file.name(), HolidayFile.MOST_DAYS);
        }
        List<HolidayFile.Entry> entries = entries(rows, file.name());
        return new HolidayFile.Found(year(entries), "", entries);
    }

    private static List<HolidayFile.Entry> entries(List<SheetRow> rows, String name) {
        List<HolidayFile.Entry> entries = new ArrayList<>();
        @Nullable Columns columns = null;
        for (SheetRow row : rows) {
            if (columns == null) {
                columns = row.number() <= HEADING_WITHIN ? headings(row) : null;
            } else {
                entries.add(entry(row, columns));
            }
        }
        if (columns == null) {
            throw new Unavailable("holidays.no-heading", name);
        }
        if (entries.isEmpty()) {
            throw new Refused("holidays.no-rows", name);
        }
        return entries;
    }

    private static @Nullable Columns headings(SheetRow row) {
        int day = -1;
        int kind = -1;
        int name = -1;
        for (Cell cell : row.cells()) {
            String words = SheetWords.plain(cell.text());
            day = day < 0 && SheetWords.isDayHeading(words) ? cell.column() : day;
            kind = kind < 0 && SheetWords.isKindHeading(words) ? cell.column() : kind;
            name = name < 0 && SheetWords.isNameHeading(words) ? cell.column() : name;
        }
        return day < 0 || kind < 0 ? null : new Columns(day, kind, name);
    }

    private static HolidayFile.Entry entry(SheetRow row, Columns columns) {
        String kind = row.text(columns.kind()).strip();
        LocalDate day = day(row, columns.day());
        boolean off = SheetWords.isOff(kind).orElseThrow(() -> new Refused("holidays.row-off-or-on", row.number(), kind));
        return new HolidayFile.Entry(row.number(), new SpecialDay(day, off, row.text(columns.name()).strip()));
    }

    private static LocalDate day(SheetRow row, int column) {
        LocalDate shown = row.cell(column).map(Cell::day).orElse(null);
        if (shown != null) {
            return shown;
        }
        String words = row.text(column).strip();
        try {
            return SheetWords.day(words).orElseThrow(() -> new Refused("holidays.row-no-day", row.number(), words));
        } catch (DateTimeException e) {
            throw new Refused("holidays.row-no-day", row.number(), words);
        }
    }

    /** The year most of the days are in. */
    private static int year(List<HolidayFile.Entry> entries) {
        return entries.stream().map(entry -> entry.day().day().getYear()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .orElseThrow().getKey();
    }
}
