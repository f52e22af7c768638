package zhenggai.domain.form;

import java.util.List;
import java.util.Map;

/**
 * What stands in a workbook that came back.
 *
 * @param file its name, for people: nothing is known by it
 * @param office that sent it
 * @param rows below the headings, those that say anything
 */
public record ReturnedForm(String file, String code, String office, String fingerprint, List<Row> rows) {

    /**
     * A row, numbered as the program that wrote it shows it.
     *
     * @param cells as they were typed, a day as an ISO day
     */
    public record Row(int number, Map<FormField, String> cells) {
        public String cell(FormField field) {
            return cells.getOrDefault(field, "").strip();
        }
    }
}
