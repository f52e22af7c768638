package zhenggai.domain.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The years whose days off the State Council has published and this program carries, with the number of the notice. */
final class PublishedYears {
    private PublishedYears() {}

    /** Lines of {@code holidays.tsv}: year and source, or first day, last day, off or on, name. */
    static List<HolidayYear> load() {
        Map<Integer, String> sources = new TreeMap<>();
        Map<Integer, List<SpecialDay>> days = new TreeMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(PublishedYears.class.getResourceAsStream("holidays.tsv"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
                String[] cells = line.split("\t");
                if (cells[0].equals("year")) {
                    sources.put(Integer.valueOf(cells[1]), cells[2]);
                } else {
                    LocalDate last = LocalDate.parse(cells[1]);
                    for (LocalDate day = LocalDate.parse(cells[0]); !day.isAfter(last); day = day.plusDays(1)) {
                        days.computeIfAbsent(day.getYear(), year -> new ArrayList<>()).add(new SpecialDay(day, cells[2].equals("off"), cells[3]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources.keySet().stream().map(year -> new HolidayYear(year, sources.get(year), days.get(year))).toList();
    }
}
