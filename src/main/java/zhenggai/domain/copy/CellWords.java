package zhenggai.domain.copy;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A value of a row as it stands in a cell of a workbook, and back. What a workbook would not keep as it is, such as a text of spaces or a sign that
 * none may have, is written between marks.
 */
public final class CellWords {
    private static final char MARK = '\u241f';
    private static final char ESCAPE = '\\';
    private static final int HEXADECIMAL = 16;
    private static final int CODE = 4;
    private static final int DELETE = 0x7f;
    /** The last two places of every plane are no characters. */
    private static final int LAST_TWO = 0xfffe;

    private CellWords() {}

    /** @param isNullable whether an empty cell of the column stands for nothing; elsewhere for a text of length 0 */
    public static String of(@Nullable Object value, boolean isNullable) {
        String text = Objects.toString(value, "");
        boolean isSafe = text.isEmpty() ? value == null || !isNullable : !text.isBlank() && text.charAt(0) != MARK && text.codePoints().allMatch(CellWords::isKept);
        return isSafe ? text : MARK + escaped(text) + MARK;
    }

    /** @throws IllegalArgumentException when it is not what was written */
    public static @Nullable Object read(String cell, boolean isNumber, boolean isNullable) {
        boolean isMarked = cell.length() > 1 && cell.charAt(0) == MARK && cell.charAt(cell.length() - 1) == MARK;
        if (cell.isEmpty()) {
            return isNullable ? null : "";
        }
        String text = isMarked ? unescaped(cell.substring(1, cell.length() - 1)) : cell;
        return isNumber ? (Object) Long.valueOf(text.strip()) : text;
    }

    private static boolean isKept(int sign) {
        boolean isCharacter = Character.getType(sign) != Character.SURROGATE && (sign & LAST_TWO) != LAST_TWO;
        return sign == '\n' || sign >= ' ' && sign != DELETE && isCharacter;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (isKept(sign) && sign != ESCAPE || !Character.isBmpCodePoint(sign)) {
                escaped.appendCodePoint(sign);
            } else {
                escaped.append(ESCAPE).append(String.format("%04x", sign));
            }
        });
        return escaped.toString();
    }

    private static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == ESCAPE) {
                text.append((char) Integer.parseInt(escaped.substring(i + 1, Math.min(escaped.length(), i + 1 + CODE)), HEXADECIMAL));
                i += CODE;
            } else {
                text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }
}
