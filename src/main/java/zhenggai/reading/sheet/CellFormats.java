package zhenggai.reading.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import zhenggai.reading.file.XmlPart;

/** How the numbers of a workbook are shown, and which of them are days. */
final class CellFormats implements XmlPart.Visitor {
    private static final Properties USUAL = load();
    private static final String MONTH = USUAL.getProperty("month");
    private static final String GENERAL = "General";

    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final Map<Integer, String> named = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public void begins(String element, XmlPart at) {
        if (element.equals("numFmt")) {
            named.put(at.number("numFmtId", 0), at.attribute("formatCode"));
        } else if (element.equals("xf") && at.parent().equals("cellXfs")) {
            styles.add(at.number("numFmtId", 0));
        }
    }

    @Override
    public void ends(String element) {}

    @Override
    public void text(String text) {}

    /** The day a number means in this style; nothing where it is a number, or a time of day. */
    @Nullable LocalDate day(String number, int style) {
        double value = value(number);
        return value >= 1 && DateUtil.isValidExcelDate(value) && isDate(style) ? DateUtil.getLocalDateTime(value, from1904).toLocalDate() : null;
    }

    /** What is shown of a number in this style. A month shows as a month, so that nobody takes its first day for what is meant. */
    String shown(String number, int style) {
        double value = value(number);
        if (Double.isNaN(value)) {
            return number;
        }
        int id = id(style);
        String format = format(style);
        if (isDate(style)) {
            String bare = bare(format);
            boolean isMonth = bare.contains("m") && bare.contains("y") && !bare.contains("d");
            return formatter.formatRawCellContents(value, id, isMonth ? MONTH : format, from1904).replace("\"", "").strip();
        }
        return format.equals(GENERAL) || format.equals("@") || format.isEmpty() ? plain(number) : formatter.formatRawCellContents(value, id, format).strip();
    }

    /** As typed: no exponent, no needless decimals. */
    private static String plain(String number) {
        return BigDecimal.valueOf(value(number)).stripTrailingZeros().toPlainString();
    }

    private static double value(String number) {
        try {
            double value = Double.parseDouble(number);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private boolean isDate(int style) {
        return DateUtil.isADateFormat(id(style), format(style));
    }

    private int id(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    private String format(int style) {
        int id = id(style);
        String usual = USUAL.getProperty(String.valueOf(id));
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return usual != null && !named.containsKey(id) ? usual : named.getOrDefault(id, builtin == null ? GENERAL : builtin);
    }

    /** Without what is only said or coloured in it. */
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(CellFormats.class.getResourceAsStream("formats.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
