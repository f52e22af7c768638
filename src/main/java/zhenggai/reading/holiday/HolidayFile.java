package zhenggai.reading.holiday;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;
import zhenggai.reading.file.IncomingFile;

/** A file that says which days of one year are off and which are worked to make up for them. */
public final class HolidayFile {
    static final int MOST_DAYS = 2_000;
    private static final int LARGEST = 2 << 20;

    /** A day with the place in the file where it stands: the entry or the row. */
    record Entry(int place, SpecialDay day) {}

    /** What a file says before it is checked against its year. */
    record Found(int year, String source, List<Entry> entries) {}

    private HolidayFile() {}

    /**
     * @throws Unavailable when there is no such file, or it is no table of days off
     * @throws Refused when something in it cannot be so, with the place where it stands
     */
    public static HolidayYear read(Path path) {
        IncomingFile file = IncomingFile.any(path);
        if (file.bytes().length > LARGEST) {
            throw new Unavailable("holidays.too-large", file.name());
        }
        Found found = switch (file.content()) {
            case TEXT -> HolidayJson.read(file);
            case ZIP -> HolidaySheet.read(file);
            case EMPTY, LOCKED, LOCKED_EXCEL, OLD_EXCEL -> {
                file.content().requireReadable(file.name());
                throw new IllegalStateException(file.name());
            }
            default -> throw new Unavailable("holidays.not-a-table", file.name());
        };
        List<SpecialDay> own = found.entries().stream().filter(entry -> isOf(found.year(), entry)).map(Entry::day).toList();
        if (own.isEmpty()) {
            throw new Refused("holidays.no-days", file.name(), found.year());
        }
        return new HolidayYear(found.year(), found.source().isBlank() ? file.name() : found.source().strip(), own);
    }

    /** A notice may begin in the last days of the year before, or end in the first of the next; those are not this year's. */
    private static boolean isOf(int year, Entry entry) {
        LocalDate day = entry.day().day();
        boolean beside = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER || day.getYear() == year + 1 && day.getMonth() == Month.JANUARY;
        if (day.getYear() != year && !beside) {
            throw new Refused("holidays.entry-outside", entry.place(), day, year);
        }
        return day.getYear() == year;
    }
}
