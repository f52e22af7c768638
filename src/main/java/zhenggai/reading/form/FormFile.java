package zhenggai.reading.form;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import zhenggai.domain.Unavailable;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.Imprint;
import zhenggai.domain.form.ReturnedForm;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Sheet;
import zhenggai.domain.table.SheetRow;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;

/** A workbook that was sent as a form and came back: known by its hidden sheet, its columns by the headings they were given. */
public final class FormFile {
    private static final int IMPRINT_WIDTH = 3;

    private final String name;
    private final Imprint imprint;
    private final Map<String, FormField> headings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private FormFile(String name, Imprint imprint) {
        this.name = name;
        this.imprint = imprint;
        imprint.headings().forEach((field, heading) -> headings.put(tidy(heading), field));
        imprint.words().forEach((word, constant) -> words.put(tidy(word), constant));
    }

    /** @throws Unavailable when there is no such file, it is no form of ours, or its headings are gone */
    public static ReturnedForm read(Path path) {
        IncomingFile file = IncomingFile.any(path);
        List<Sheet> sheets = Workbook.of(file);
        Imprint imprint = sheets.stream().filter(sheet -> sheet.name().equals(Imprint.SHEET)).findFirst().flatMap(FormFile::imprint)
            .orElseThrow(() -> new Unavailable("form.no-form", file.name()));
        return new FormFile(file.name(), imprint).read(sheets);
    }

    private static Optional<Imprint> imprint(Sheet sheet) {
        return Imprint.read(sheet.rows().stream().map(row -> IntStream.range(0, IMPRINT_WIDTH).mapToObj(row::text).toList()).toList());
    }

    private ReturnedForm read(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (SheetRow row : sheet.rows()) {
                Map<FormField, Integer> columns = columns(row);
                if (columns.size() == FormField.values().length) {
                    List<ReturnedForm.Row> rows = sheet.rows().stream().filter(one -> one.number() > row.number()).map(one -> row(one, columns))
                        .filter(one -> one.cells().values().stream().anyMatch(cell -> !cell.isBlank())).toList();
                    return new ReturnedForm(name, imprint.code(), imprint.office(), imprint.fingerprint(), rows);
                }
            }
        }
        throw new Unavailable("form.no-headings", name);
    }

    /** In which column each heading stands, where this is the row of headings. */
    private Map<FormField, Integer> columns(SheetRow row) {
        Map<FormField, Integer> columns = new EnumMap<>(FormField.class);
        for (Cell cell : row.cells()) {
            FormField field = headings.get(tidy(cell.text()));
            if (field != null) {
                columns.putIfAbsent(field, cell.column());
            }
        }
        return columns;
    }

    private ReturnedForm.Row row(SheetRow row, Map<FormField, Integer> columns) {
        EnumMap<FormField, String> cells = new EnumMap<>(FormField.class);
        columns.forEach((field, column) -> row.cell(column).ifPresent(cell -> cells.put(field, said(field, cell))));
        return new ReturnedForm.Row(row.number(), cells);
    }

    private String said(FormField field, Cell cell) {
        return switch (field) {
            case STATE, WISH -> words.getOrDefault(tidy(cell.text()), cell.text());
            case EXPECTED -> cell.day() == null ? cell.text() : cell.day().toString();
            default -> cell.text();
        };
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", "");
    }
}
