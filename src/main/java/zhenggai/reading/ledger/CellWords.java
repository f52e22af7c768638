package zhenggai.reading.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.table.Cell;

/** What the cells of a ledger say: states, days, deadlines, names, in the many words offices have for them. */
final class CellWords {
    private static final char APOSTROPHE = '\'';

    private CellWords() {}

    /** The words of a cell; empty where they only say that there is nothing. */
    static String text(Cell cell) {
        String text = cell.text().strip();
        boolean quoted = !text.isEmpty() && text.charAt(0) == APOSTROPHE && text.indexOf(APOSTROPHE, 1) < 0;
        String meant = quoted ? text.substring(1).strip() : text;
        return Words.CELLS.pattern("nothing").matcher(meant).matches() ? "" : meant;
    }

    static @Nullable MeasureState state(String words) {
        String plain = plain(words);
        return plain.isEmpty() ? null : Arrays.stream(Words.CELLS.text("states").split(" ")).map(MeasureState::valueOf)
            .filter(state -> Words.CELLS.pattern("state-" + state).matcher(plain).find()).findFirst().orElse(null);
    }

    /** The constant whose words are found, as {@code kind-LONG_TERM}; nothing where none are. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String group, String words) {
        String plain = plain(words);
        return Arrays.stream(type.getEnumConstants()).filter(one -> Words.CELLS.pattern(group + "-" + one.name()).matcher(plain).find())
            .findFirst().orElse(null);
    }

    static @Nullable Integer percent(String words) {
        Matcher m = Words.CELLS.pattern("percent").matcher(plain(words));
        return m.find() ? Integer.valueOf(m.group("percent")) : null;
    }

    /** The words of a deadline; a day that only Excel knows is written out. */
    static String deadline(Cell cell) {
        String words = Words.CELLS.pattern("written-trail").matcher(text(cell)).replaceFirst("").replaceAll("\\s+", "");
        if (cell.day() != null) {
            return Words.CELLS.pattern("written-day").matcher(words).matches() ? words : cell.day().toString();
        }
        return serial(words).or(() -> digits(words)).map(LocalDate::toString).orElse(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }

    /** Of a deadline that was moved, as the program writes it: what it was first and what it is now; nothing where the cell does not say so. */
    static Optional<Moved> moved(Cell cell) {
        String words = text(cell).replaceAll("\\s+", "");
        Matcher m = Words.CELLS.pattern("trail").matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        String last = m.group("last");
        Pattern year = Words.CELLS.pattern("year");
        String before = year.matcher(words.substring(0, m.start("last"))).results().map(found -> found.group()).reduce("", (one, later) -> later);
        return Optional.of(new Moved(m.group("original"), year.matcher(last).find() ? last : before + last));
    }

    /** A deadline with the one before. */
    record Moved(String original, String current) {}

    static Optional<LocalDate> day(Cell cell) {
        if (cell.day() != null) {
            return Optional.of(cell.day());
        }
        String words = text(cell).replaceAll("\\s+", "");
        Matcher m = Words.CELLS.pattern("day").matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        return m.matches() ? dayOf(m) : serial(words).or(() -> digits(words));
    }

    /** A day that lost its format is a number: so many days after the beginning of 1900. */
    private static Optional<LocalDate> serial(String words) {
        return Words.CELLS.pattern("serial").matcher(words).matches()
            ? Optional.of(DateUtil.getLocalDateTime(Double.parseDouble(words)).toLocalDate()) : Optional.empty();
    }

    private static Optional<LocalDate> digits(String words) {
        Matcher m = Words.CELLS.pattern("digits-day").matcher(words);
        return m.matches() ? dayOf(m) : Optional.empty();
    }

    private static Optional<LocalDate> dayOf(Matcher m) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(m.group("year")), Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The names in a cell, without posts in brackets; a name spread with a blank is one name. */
    static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part : words.replaceAll("[（(][^（()）]*[）)]", "").split(Words.CELLS.text("names-between"))) {
            String name = Words.CELLS.pattern("names-label").matcher(part.strip()).replaceFirst("").strip();
            String[] tokens = name.split("[\\s\u3000]+");
            List<String> several = Arrays.stream(tokens).anyMatch(token -> token.length() < 2) ? List.of(String.join("", tokens)) : List.of(tokens);
            several.stream().filter(one -> !one.isEmpty() && !Words.CELLS.pattern("names-none").matcher(one).matches() && !names.contains(one)).forEach(names::add);
        }
        return names;
    }

    /** Without blanks, with signs of one width. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "");
    }
}
