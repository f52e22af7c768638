package zhenggai.paper.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import zhenggai.domain.form.FormField;
import zhenggai.domain.table.Cell;
import zhenggai.paper.office.Xml;
import zhenggai.words.Texts;

/** What the cells of a form take: a choice from a list, a percentage, a day. Excel says so when a cell is entered, and when something else is typed. */
final class FormEntries {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final int first;
    private final int last;

    /** @param first the first row, counted from 1 */
    FormEntries(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** @param words without a comma among them, by which Excel parts them */
    Xml wish(List<String> words) {
        return begin(FormField.WISH, "list", "", Texts.text("form.entry-wish")).says("formula1", "\"" + String.join(",", words) + "\"").close();
    }

    Xml percent() {
        return begin(FormField.PERCENT, "decimal", "between", Texts.text("form.entry-percent")).says("formula1", "0").says("formula2", "100").close();
    }

    Xml day(LocalDate sentOn) {
        return begin(FormField.EXPECTED, "date", "greaterThanOrEqual", Texts.text("form.entry-day"))
            .says("formula1", String.valueOf(ChronoUnit.DAYS.between(FIRST_DAY, sentOn.minusYears(1)))).close();
    }

    private Xml begin(FormField field, String type, String operator, String words) {
        String column = Cell.letters(field.ordinal());
        String cells = column + first + ":" + column + last;
        return operator.isEmpty()
            ? new Xml().open("dataValidation", "type", type, "allowBlank", 1, "showInputMessage", 1, "showErrorMessage", 1,
                "error", words, "prompt", words, "sqref", cells)
            : new Xml().open("dataValidation", "type", type, "operator", operator, "allowBlank", 1, "showInputMessage", 1, "showErrorMessage", 1,
                "error", words, "prompt", words, "sqref", cells);
    }
}
