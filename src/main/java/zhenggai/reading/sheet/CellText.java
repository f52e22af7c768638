package zhenggai.reading.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a cell as it is meant: signs written as a code in the file become themselves, line ends are of one kind. */
final class CellText {
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private CellText() {}

    static String plain(String written) {
        String meant = written.contains("_x") ? CODED.matcher(written).replaceAll(CellText::sign) : written;
        return meant.indexOf('\r') < 0 ? meant : meant.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String sign(MatchResult coded) {
        char sign = (char) Integer.parseInt(coded.group(1), HEXADECIMAL);
        return sign == '\\' || sign == '$' ? "\\" + sign : sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r' ? "" : String.valueOf(sign);
    }
}
