package zhenggai.paper.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Subject;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.copy.CopySheet;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.ZipParts;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/**
 * A whole case as a workbook: a sheet for each register that has rows, the spine of the case first, with headings, words, names and days a person
 * reads; what only the program needs is hidden, the ids are locked. The same case gives the same bytes.
 */
public final class CopyWorkbook {
    private static final double FONT_SIZE = 11;
    /** Of what stands above and below every printed page. */
    private static final int SMALL = 9;
    /** A heading longer than this is broken. */
    private static final int HEADING = 10;
    private static final int WIDEST = 52;
    private static final double LINE = 15;
    private static final double PADDING = 4;
    /** No row of a workbook can be higher. */
    private static final double HIGHEST = 409;
    private static final String LINE_COLOUR = "D0D7DE";
    private static final String HEADING_COLOUR = "E8EEF4";
    private static final String SAID_COLOUR = "F5F7F9";
    private static final String DAY = "yyyy-mm-dd";
    private static final String OF_A_DAY = "_on";
    /** Before it the calendars of workbooks differ. */
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9998;
    /** A workbook counts in numbers of 15 digits. */
    private static final long LARGEST = 999_999_999_999_999L;
    /** What comes after these signs is as wide as two of them. */
    private static final int LATIN = 0x2000;
    private static final int PAPER_CHUNK = 32_000;
    private static final List<Subject> FIRST = List.of(Subject.OFFICE, Subject.INSPECTION, Subject.CATEGORY, Subject.FINDING, Subject.MEASURE, Subject.DEPARTMENT,
        Subject.PERSON, Subject.ASSIGNMENT, Subject.PROGRESS, Subject.EVIDENCE);
    private static final SheetProtectionOption[] ALLOWED = {SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.INSERT_ROWS, SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.DELETE_COLUMNS, SheetProtectionOption.PIVOT_TABLES};

    private CopyWorkbook() {}

    public static byte[] of(CaseCopy copy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, CoreProperties.PROGRAM, "1.0");
        book.setCompressionLevel(Deflater.BEST_SPEED);
        book.setGlobalDefaultFont(Typeface.TABLE.font(), FONT_SIZE);
        SheetNames names = new SheetNames();
        CopyWords words = new CopyWords(copy);
        copy.tables().entrySet().stream().filter(table -> !table.getValue().isEmpty()).sorted(Comparator.comparingInt(table -> rank(subject(table.getKey()))))
            .forEach(table -> register(book.newWorksheet(names.next(Texts.text(subject(table.getKey())))), table.getKey(), table.getValue(), words));
        rest(book.newWorksheet(CopySheet.KEY), copy);
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipParts.of(out.toByteArray()).put(CoreProperties.PART, CoreProperties.undated(Texts.text("copy.title"), copy.officeName())).bytes();
    }

    private static Subject subject(String table) {
        return Subject.valueOf(table.toUpperCase(Locale.ROOT));
    }

    private static int rank(Subject subject) {
        return FIRST.contains(subject) ? FIRST.indexOf(subject) : FIRST.size();
    }

    private static void register(Worksheet sheet, String table, List<Map<String, Object>> rows, CopyWords words) {
        CopySheet plan = CopySheet.of(table, rows, words::isSaid);
        write(sheet, 0, plan.names());
        sheet.hideRow(0);
        int[] lines = new int[rows.size() + 1];
        int at = 0;
        for (CopySheet.Column column : plan.columns()) {
            Shown shown = new Shown(column, at, at == 0 ? Texts.text("copy.id") : Texts.field(table, column.name()));
            for (int i = 0; i < rows.size(); i++) {
                value(sheet, CopySheet.HEAD + i, at, column, rows.get(i).get(column.name()));
            }
            shown.column(sheet, rows, words, lines);
            at += column.width();
        }
        for (int i = 0; i < lines.length; i++) {
            sheet.rowHeight(i + 1, Math.min(HIGHEST, PADDING + LINE * Math.max(1, lines[i])));
        }
        sheet.freezePane(1, CopySheet.HEAD);
        sheet.pageOrientation("landscape");
        sheet.header(Texts.text("paper.internal"), Position.RIGHT, Typeface.HEADING.font(), SMALL);
        sheet.footer(Texts.text("paper.page", "&P", "&N"), Position.CENTER, Typeface.TABLE.font(), SMALL);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(1);
        sheet.protect("", ALLOWED);
    }

    /** A column as a person sees it: the words where there are some, else the values; hidden where it is only for the program. */
    private record Shown(CopySheet.Column column, int at, String heading) {
        void column(Worksheet sheet, List<Map<String, Object>> rows, CopyWords words, int[] lines) {
            List<String> said = rows.stream().map(row -> row.get(column.name()))
                .map(value -> column.isSaid() ? words.of(column.name(), value) : Objects.toString(value, "")).toList();
            int wide = Math.clamp(said.stream().mapToInt(CopyWorkbook::width).max().orElse(0) + 2L, Math.min(HEADING, width(heading) + 2), WIDEST);
            boolean isHidden = !column.isSaid() && HistorySentence.isForTheProgram(column.name());
            lines[0] = isHidden ? lines[0] : Math.max(lines[0], lines(heading, wide));
            for (int i = 0; i < said.size(); i++) {
                if (column.isSaid() && !said.get(i).isEmpty()) {
                    sheet.value(CopySheet.HEAD + i, at + column.cells(), ExcelSheet.safe(said.get(i)));
                }
                lines[i + 1] = isHidden ? lines[i + 1] : Math.max(lines[i + 1], lines(said.get(i), wide));
            }
            for (int cell = at; cell < at + column.width(); cell++) {
                sheet.width(cell, wide);
                boolean isWords = column.isSaid() && cell == at + column.cells();
                if (!isWords && (column.isSaid() || isHidden)) {
                    sheet.hideColumn(cell);
                }
                look(sheet, cell, CopySheet.HEAD + rows.size() - 1, isWords);
            }
        }

        /** Days and numbers in the middle; what is not read back in another colour, and locked as the ids are. */
        private void look(Worksheet sheet, int cell, int last, boolean isWords) {
            sheet.value(1, cell, heading);
            sheet.style(1, cell).bold().wrapText(true).verticalAlignment("center").horizontalAlignment("center").fillColor(HEADING_COLOUR).borderStyle("thin")
                .borderColor(LINE_COLOUR).set();
            boolean isShort = !isWords && (column.isNumber() || column.name().endsWith(OF_A_DAY));
            sheet.range(CopySheet.HEAD, cell, last, cell).style().protectionOption(ProtectionOption.LOCKED, at == 0 || isWords).verticalAlignment("top").wrapText(true)
                .horizontalAlignment(isShort ? "center" : "left").borderStyle("thin").borderColor(LINE_COLOUR).set();
            if (isWords) {
                sheet.range(CopySheet.HEAD, cell, last, cell).style().fillColor(SAID_COLOUR).set();
            }
        }
    }

    private static int lines(String text, int wide) {
        return text.lines().mapToInt(line -> Math.max(1, (width(line) + wide - 2) / (wide - 1))).sum();
    }

    /** Numbers and days as such, as far as a workbook gives them back as they are. */
    private static void value(Worksheet sheet, int row, int at, CopySheet.Column column, @Nullable Object value) {
        LocalDate day = column.name().endsWith(OF_A_DAY) && value instanceof String text ? day(text) : null;
        if (day != null) {
            sheet.value(row, at, day);
            sheet.style(row, at).format(DAY).set();
        } else if (value instanceof Long number && Math.abs(number) <= LARGEST) {
            sheet.value(row, at, number);
        } else {
            List<String> cells = CopySheet.cells(column, value);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(row, at + i, ExcelSheet.safe(cells.get(i)));
                }
            }
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** In half-wide signs: a Chinese one takes two. */
    private static int width(String text) {
        return text.lines().mapToInt(line -> line.codePoints().map(sign -> sign > LATIN ? 2 : 1).sum()).max().orElse(0);
    }

    /** What is no row of a table, for the program: the version, the numbers that are next, the bytes of papers. */
    private static void rest(Worksheet sheet, CaseCopy copy) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(CopySheet.KEY, String.valueOf(copy.version())));
        copy.series().forEach((name, next) -> lines.add(List.of("series", name, next.toString())));
        copy.lastIds().forEach((name, last) -> lines.add(List.of("last", name, last.toString())));
        copy.papers().forEach((hash, content) -> {
            for (int from = 0; from < content.length(); from += PAPER_CHUNK) {
                lines.add(List.of("paper", hash, content.substring(from, Math.min(content.length(), from + PAPER_CHUNK))));
            }
        });
        for (int row = 0; row < lines.size(); row++) {
            write(sheet, row, lines.get(row));
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.protect("", ALLOWED);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, ExcelSheet.safe(cells.get(column)));
            }
        }
    }
}
