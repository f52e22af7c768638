package zhenggai.reading.holiday;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.time.SpecialDay;
import zhenggai.reading.file.IncomingFile;

/** The days off of a year as JSON, in the layout of the package's description. */
final class HolidayJson {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private HolidayJson() {}

    static HolidayFile.Found read(IncomingFile file) {
        Map<String, Object> json = parsed(file);
        int year = year(json.get("year"), file.name());
        if (!(json.get("days") instanceof Collection<?> days)) {
            throw new Refused("holidays.no-list", file.name());
        }
        if (days.size() > HolidayFile.MOST_DAYS) {
            throw new Unavailable("holidays.too-many", file.name(), HolidayFile.MOST_DAYS);
        }
        List<HolidayFile.Entry> entries = new ArrayList<>();
        for (Object day : days) {
            entries.add(entry(entries.size() + 1, day));
        }
        return new HolidayFile.Found(year, source(json), entries);
    }

    private static Map<String, Object> parsed(IncomingFile file) {
        String text = file.text().replace("\ufeff", "").strip();
        if (!text.startsWith("{")) {
            throw new Unavailable("holidays.not-a-table", file.name());
        }
        try {
            return JSON.std.mapFrom(text);
        } catch (IOException e) {
            throw new Unavailable(e, "holidays.broken-json", file.name());
        }
    }

    private static int year(@Nullable Object said, String name) {
        String year = said == null ? "" : said.toString().strip();
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            throw new Refused("holidays.no-year", name);
        }
        return Integer.parseInt(year);
    }

    private static HolidayFile.Entry entry(int place, Object day) {
        if (!(day instanceof Map<?, ?> said)) {
            throw new Refused("holidays.entry-no-day", place, String.valueOf(day));
        }
        Object date = said.get("date");
        if (!(said.get("isOffDay") instanceof Boolean off)) {
            throw new Refused("holidays.entry-off-or-on", place, Objects.requireNonNullElse(said.get("isOffDay"), ""));
        }
        try {
            Object name = said.get("name");
            return new HolidayFile.Entry(place, new SpecialDay(LocalDate.parse(String.valueOf(date).strip()), off, name == null ? "" : name.toString().strip()));
        } catch (DateTimeParseException e) {
            throw new Refused("holidays.entry-no-day", place, date == null ? "" : date.toString());
        }
    }

    private static String source(Map<String, Object> json) {
        if (json.get("source") instanceof String source) {
            return source;
        }
        return json.get("papers") instanceof Collection<?> papers ? papers.stream().map(String::valueOf).collect(Collectors.joining(" ")) : "";
    }
}
