package zhenggai.paper.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import zhenggai.words.Texts;

/** An Excel or Word file read back with another library: all its text in reading order, blanks and signs without a form left out. */
public final class OfficeReadBack {
    /** A form for each of a thousand measures is a sheet each. */
    private static final int PARTS = 10_000;

    private OfficeReadBack() {}

    public static XSSFWorkbook excel(byte[] file) throws IOException {
        ZipSecureFile.setMaxFileCount(PARTS);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    public static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    public static String excelText(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = excel(file)) {
            for (Sheet sheet : book) {
                rows(sheet).forEach(row -> row.forEach(text::append));
            }
        }
        return bare(text.toString());
    }

    /** The cells of each row; what goes on in a row marked as continued is put back where it began. Every cell is text. */
    public static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.getLastCellNum(); c++) {
                cells.add(text(row.getCell(c)));
            }
            if (cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("").endsWith(Texts.text("paper.continued"))) {
                goOn(rows.getLast(), cells);
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() != CellType.STRING) {
            throw new AssertionError(cell.getAddress() + " is " + cell.getCellType());
        }
        return cell.getStringCellValue();
    }

    private static void goOn(List<String> before, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            boolean again = cells.get(c).equals(before.get(c)) || cells.get(c).endsWith(Texts.text("paper.continued"));
            before.set(c, again ? before.get(c) : before.get(c) + cells.get(c));
        }
    }

    public static String wordText(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = word(file)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> text.append(cell.getText())));
                }
            }
        }
        return bare(text.toString());
    }

    public static String bare(String text) {
        return text.replaceAll("[\\s\\p{Cf}\\u3000]", "");
    }

    /** The words that are not found behind those before them. */
    public static List<String> unsaid(List<String> words, String text) {
        List<String> unsaid = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            String bare = bare(word);
            int at = text.indexOf(bare, from);
            if (at < 0) {
                unsaid.add(word);
            } else {
                from = at + bare.length();
            }
        }
        return unsaid;
    }

    /** Words of which the pages have fewer characters than the paper: cells side by side are read line by line, so order is not asked for here. */
    public static List<String> lacking(List<String> words, String pages) {
        var there = pages.codePoints().boxed().collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        var wanted = words.stream().map(OfficeReadBack::bare).flatMap(word -> word.codePoints().boxed()).collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        return wanted.entrySet().stream().filter(sign -> there.getOrDefault(sign.getKey(), 0L) < sign.getValue()).filter(sign -> sign.getKey() < 0x10000)
            .map(sign -> Character.toString(sign.getKey()) + " " + sign.getValue() + " > " + there.getOrDefault(sign.getKey(), 0L)).toList();
    }
}
