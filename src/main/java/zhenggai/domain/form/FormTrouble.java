package zhenggai.domain.form;

import java.util.List;

/**
 * What was not taken from a workbook that came back, and why, as a text key with what it names.
 *
 * @param row as the program that wrote it shows it; 0 where the whole file was refused
 */
public record FormTrouble(String file, int row, String textKey, List<Object> args) {

    public static FormTrouble ofFile(String file, String textKey, Object... args) {
        return new FormTrouble(file, 0, textKey, List.of(args));
    }

    public static FormTrouble ofRow(String file, int row, String textKey, Object... args) {
        return new FormTrouble(file, row, textKey, List.of(args));
    }
}
