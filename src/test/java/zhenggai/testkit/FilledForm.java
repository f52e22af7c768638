package zhenggai.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhenggai.domain.form.FormField;

/** A form in the hands of somebody with a spreadsheet program: rows found by their number, cells typed into, the file saved under any name. */
public final class FilledForm implements AutoCloseable {
    private final XSSFWorkbook book;
    public final XSSFSheet sheet;

    private FilledForm(XSSFWorkbook book) {
        this.book = book;
        this.sheet = book.getSheetAt(0);
    }

    public static FilledForm open(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new FilledForm(new XSSFWorkbook(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook book() {
        return book;
    }

    public Row row(String number) {
        DataFormatter words = new DataFormatter();
        for (Row row : sheet) {
            if (words.formatCellValue(row.getCell(0)).equals(number)) {
                return row;
            }
        }
        throw new AssertionError("no row " + number);
    }

    public Cell cell(String number, FormField field) {
        return row(number).getCell(field.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    public FilledForm type(String number, FormField field, String text) {
        cell(number, field).setCellValue(text);
        return this;
    }

    public FilledForm type(String number, FormField field, double value) {
        cell(number, field).setCellValue(value);
        return this;
    }

    /** The row is taken out and those below it move up, as a spreadsheet does it. */
    public FilledForm delete(String number) {
        Row row = row(number);
        int at = row.getRowNum();
        sheet.removeRow(row);
        if (at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
        }
        return this;
    }

    public Path save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
        return file;
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
