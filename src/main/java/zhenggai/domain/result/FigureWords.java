package zhenggai.domain.result;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** Figures as documents write them, read and written exactly: what is written reads back as the same amount. */
public final class FigureWords {
    private static final Properties WORDS = load();
    private static final Pattern FIGURE = Pattern.compile(word("figure.before") + "\\s*" + word("figure.number") + "\\s*" + word("figure.behind")
        + word("figure.scale") + word("figure.behind-scale") + "\\s*" + word("figure.unit"));
    private static final Pattern MONEY = Pattern.compile(word("figure.money"));
    private static final List<String> NEARLY = List.of(word("figure.nearly").split(" "));
    private static final List<String> REGULATION_UNITS = List.of(word("figure.regulation-units").split(" "));
    private static final String MANY = word("figure.many");
    private static final String YUAN = word("figure.yuan");
    private static final String TEN_THOUSAND = word("figure.ten-thousand");
    private static final String HUNDRED_MILLION = word("figure.hundred-million");
    private static final int TEN_THOUSAND_DIGITS = 4;
    private static final int HUNDRED_MILLION_DIGITS = 8;
    private static final int FEN_DIGITS = 2;
    private static final int MOST_LISTED_DIGITS = 3;
    /** Full-width signs stand this far behind the plain ones. */
    private static final int FULL_WIDTH = 0xfee0;
    private static final String FULL_WIDTH_SIGNS = "\uff0c\uff0e\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19";

    private FigureWords() {}

    /** @throws Refused when it is no number with a unit, or a sum of money that is no whole number of fen */
    public static Amount read(String words) {
        Matcher m = FIGURE.matcher(plain(words.strip()));
        if (!m.matches()) {
            throw new Refused("figure.unreadable", words.strip());
        }
        if (m.group("unit") == null) {
            throw new Refused("figure.unit-missing");
        }
        BigDecimal number = new BigDecimal(m.group("number").replace(",", "")).movePointRight(digits(m.group("scale")));
        return new Amount(quantity(number, m.group("unit").strip()), approximation(m));
    }

    private static Quantity quantity(BigDecimal number, String unit) {
        if (!MONEY.matcher(unit).matches()) {
            return new Quantity.Count(number, unit);
        }
        try {
            return new Quantity.Money(number.movePointRight(FEN_DIGITS).longValueExact());
        } catch (ArithmeticException notInFen) {
            throw new Refused("figure.not-in-fen", number.toPlainString());
        }
    }

    private static Approximation approximation(Matcher m) {
        String before = m.group("before");
        String behind = m.group("behind") == null ? m.group("later") : m.group("behind");
        if (before != null) {
            return NEARLY.contains(before) ? Approximation.NEARLY : Approximation.ABOUT;
        }
        return behind == null ? Approximation.EXACT : behind.equals(MANY) ? Approximation.MANY : Approximation.OVER;
    }

    private static int digits(@Nullable String scale) {
        return scale == null ? 0 : scale.equals(TEN_THOUSAND) ? TEN_THOUSAND_DIGITS : HUNDRED_MILLION_DIGITS;
    }

    public static String of(Amount amount) {
        String sign = sign(amount.approximation());
        boolean isBefore = amount.approximation() == Approximation.NEARLY || amount.approximation() == Approximation.ABOUT;
        Written written = written(amount.quantity());
        return isBefore ? sign + written.number() + written.unit() : written.number() + sign + written.unit();
    }

    public static String of(Quantity quantity) {
        return of(new Amount(quantity, Approximation.EXACT));
    }

    /** The unit alone; of money the yuan. */
    public static String unit(Quantity quantity) {
        return quantity instanceof Quantity.Count count ? count.unit() : YUAN;
    }

    /** What figures count that list regulations by name. */
    static String regulations() {
        return word("figure.regulations");
    }

    /** Whether its unit is one in which regulations are counted, and its number one of whole things that a name can list. */
    static boolean countsRegulations(Quantity.Count count) {
        return REGULATION_UNITS.contains(count.unit()) && count.number().scale() == 0 && count.number().precision() <= MOST_LISTED_DIGITS;
    }

    private record Written(String number, String unit) {}

    private static Written written(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> new Written(count.number().toPlainString(), count.unit());
            case Quantity.Money money -> written(BigDecimal.valueOf(money.fen(), FEN_DIGITS));
        };
    }

    /** In the largest unit in which it reaches one and needs no more than two decimals. */
    private static Written written(BigDecimal yuan) {
        BigDecimal large = yuan.movePointLeft(HUNDRED_MILLION_DIGITS).stripTrailingZeros();
        if (large.compareTo(BigDecimal.ONE) >= 0 && large.scale() <= FEN_DIGITS) {
            return new Written(large.toPlainString(), HUNDRED_MILLION + YUAN);
        }
        BigDecimal middle = yuan.movePointLeft(TEN_THOUSAND_DIGITS).stripTrailingZeros();
        return middle.compareTo(BigDecimal.ONE) >= 0 && middle.scale() <= FEN_DIGITS
            ? new Written(middle.toPlainString(), TEN_THOUSAND + YUAN) : new Written(yuan.stripTrailingZeros().toPlainString(), YUAN);
    }

    private static String sign(Approximation approximation) {
        return switch (approximation) {
            case EXACT -> "";
            case OVER -> word("figure.sign-over");
            case MANY -> word("figure.sign-many");
            case NEARLY -> word("figure.sign-nearly");
            case ABOUT -> word("figure.sign-about");
        };
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.chars().forEach(sign -> plain.append((char) (FULL_WIDTH_SIGNS.indexOf(sign) >= 0 ? sign - FULL_WIDTH : sign)));
        return plain.toString();
    }

    private static String word(String name) {
        return WORDS.getProperty(name);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (var in = new InputStreamReader(FigureWords.class.getResourceAsStream("figure-words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
