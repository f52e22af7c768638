package zhenggai.domain.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into a cell, put as the form itself puts it, so that the same is the same however it is typed. */
final class Filled {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.0+)?\\s*[%\uff05]?");
    private static final Pattern FRACTION = Pattern.compile("0?\\.\\d+");
    private static final Pattern DAY =
        Pattern.compile("(\\d{4})\\s*[-/.\uff0e\u5e74]\\s*(\\d{1,2})\\s*[-/.\uff0e\u6708]\\s*(\\d{1,2})\\s*\u65e5?(?:[ T]0{1,2}:00(?::00)?)?");
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[\n;\uff1b]+");
    private static final int WHOLE = 100;
    private static final int MONTH = 2;
    private static final int DAY_OF_MONTH = 3;

    private Filled() {}

    /** Empty where it cannot be understood. */
    static Optional<String> canonical(FormField field, String typed) {
        return switch (field) {
            case PERCENT -> percent(typed.strip());
            case EXPECTED -> day(typed.strip());
            case WISH -> Optional.of(typed.strip()).filter(word -> word.isEmpty() || Arrays.stream(Wish.values()).anyMatch(wish -> wish.name().equals(word)));
            case EVIDENCE -> Optional.of(String.join("\n", pieces(typed)));
            default -> Optional.of(text(typed));
        };
    }

    /** Line ends and blanks are not what a person said. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[ \\t\u00a0]+", " ").replaceAll(" ?\n ?", "\n").strip();
    }

    /** The pieces of evidence that a cell names, one a line or parted by semicolons. */
    static List<String> pieces(String typed) {
        return Arrays.stream(BETWEEN_PIECES.split(text(typed))).map(String::strip).filter(piece -> !piece.isEmpty()).distinct().toList();
    }

    private static Optional<String> percent(String typed) {
        Matcher whole = PERCENT.matcher(typed);
        if (typed.isEmpty() || whole.matches() && Integer.parseInt(whole.group(1)) <= WHOLE) {
            return Optional.of(typed.isEmpty() ? "" : String.valueOf(Integer.parseInt(whole.group(1))));
        }
        // a cell that somebody set to show percentages holds the hundredth part
        return FRACTION.matcher(typed).matches() ? Optional.of(String.valueOf(Math.round(Double.parseDouble(typed) * WHOLE))) : Optional.empty();
    }

    private static Optional<String> day(String typed) {
        Matcher m = DAY.matcher(typed);
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        try {
            return m.matches() ? Optional.of(LocalDate.of(
                Integer.parseInt(m.group(1)), Integer.parseInt(m.group(MONTH)), Integer.parseInt(m.group(DAY_OF_MONTH))).toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
