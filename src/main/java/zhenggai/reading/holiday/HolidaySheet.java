package zhenggai.reading.holiday;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.time.SpecialDay;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.file.ZipParts;

/** The days off of a year in the first sheet of a workbook, as the package's description says. */
final class HolidaySheet {
    /** Far more than two thousand rows need; a workbook takes many times as much once it is read. */
    private static final long LARGEST_UNPACKED = 8L << 20;
    private static final int HEADING_WITHIN = 10;
    private static final DataFormatter SHOWN = new DataFormatter();

    /** Where the three columns are; a name need not be there. */
    private record Columns(int day, int kind, int name) {}

    private HolidaySheet() {}

    static HolidayFile.Found read(IncomingFile file) {
        guard(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Sheet sheet = workbook.getSheetAt(0);
            if (sheet.getPhysicalNumberOfRows() > HolidayFile.MOST_DAYS) {
                throw new Unavailable("holidays.too-many", file.name(), HolidayFile.MOST_DAYS);
            }
            List<HolidayFile.Entry> entries = entries(sheet, file.name());
            return new HolidayFile.Found(year(entries), "", entries);
        } catch (IOException | IllegalArgumentException | IllegalStateException | org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException e) {
            throw new Unavailable(e, "reading.half", file.name());
        }
    }

    private static void guard(IncomingFile file) {
        try (ZipParts parts = ZipParts.open(file)) {
            if (!parts.has("xl/workbook.xml")) {
                throw new Unavailable("holidays.not-a-table", file.name());
            }
            if (parts.size() > LARGEST_UNPACKED) {
                throw new Unavailable("reading.bomb", file.name());
            }
        }
    }

    private static List<HolidayFile.Entry> entries(Sheet sheet, String name) {
        List<HolidayFile.Entry> entries = new ArrayList<>();
        @Nullable Columns columns = null;
        for (Row row : sheet) {
            if (columns == null) {
                columns = row.getRowNum() < HEADING_WITHIN ? headings(row) : null;
            } else if (!isBlank(row)) {
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

    private static @Nullable Columns headings(Row row) {
        int day = -1;
        int kind = -1;
        int name = -1;
        for (Cell cell : row) {
            String words = SheetWords.plain(shown(cell));
            day = day < 0 && SheetWords.isDayHeading(words) ? cell.getColumnIndex() : day;
            kind = kind < 0 && SheetWords.isKindHeading(words) ? cell.getColumnIndex() : kind;
            name = name < 0 && SheetWords.isNameHeading(words) ? cell.getColumnIndex() : name;
        }
        return day < 0 || kind < 0 ? null : new Columns(day, kind, name);
    }

    private static HolidayFile.Entry entry(Row row, Columns columns) {
        int place = row.getRowNum() + 1;
        String kind = shown(row.getCell(columns.kind()));
        LocalDate day = day(row.getCell(columns.day()), place);
        boolean off = SheetWords.isOff(kind).orElseThrow(() -> new Refused("holidays.row-off-or-on", place, kind));
        return new HolidayFile.Entry(place, new SpecialDay(day, off, columns.name() < 0 ? "" : shown(row.getCell(columns.name()))));
    }

    private static LocalDate day(@Nullable Cell cell, int place) {
        if (cell != null && type(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        String words = shown(cell);
        try {
            return SheetWords.day(words).orElseThrow(() -> new Refused("holidays.row-no-day", place, words));
        } catch (DateTimeException e) {
            throw new Refused("holidays.row-no-day", place, words);
        }
    }

    private static boolean isBlank(Row row) {
        for (Cell cell : row) {
            if (!shown(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What the cell shows; of a formula its last result. */
    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        boolean isText = type(cell) == CellType.STRING;
        boolean isNumber = type(cell) == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
        return (isText ? cell.getStringCellValue() : isNumber ? SheetWords.number(cell.getNumericCellValue())
            : cell.getCellType() == CellType.FORMULA ? "" : SHOWN.formatCellValue(cell)).strip();
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** The year most of the days are in. */
    private static int year(List<HolidayFile.Entry> entries) {
        return entries.stream().map(entry -> entry.day().day().getYear()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .orElseThrow().getKey();
    }
}
