package zhenggai.reading.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.Sheet;
import zhenggai.domain.table.SheetRow;
import zhenggai.reading.file.XmlPart;

/** Collects one sheet from its part: the cells that show something, row by row. */
final class SheetWalk implements XmlPart.Visitor {
    private static final int DAY_LENGTH = 10;
    private static final int MOST_LETTERS = 3;
    private static final int LETTERS = 26;

    private final SheetList.Entry entry;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Limits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final MergedCells merges = new MergedCells();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean rowHidden;
    private int column;
    private int style;
    private String type = "";
    private String inside = "";

    SheetWalk(SheetList.Entry entry, SharedTexts texts, CellFormats formats, Limits limits) {
        this.entry = entry;
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
    }

    Sheet sheet() {
        return new Sheet(entry.name(), entry.hidden(), merges.fill(rows, (at, cell) -> limits.cell(entry.name(), at, cell.column(), cell.text())), hiddenColumns);
    }

    @Override
    public void begins(String element, XmlPart at) {
        inside = "";
        switch (element) {
            case "col" -> column(at);
            case "row" -> {
                row = at.number("r", row + 1);
                rowHidden = SheetList.isTrue(at.attribute("hidden"));
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                column = columnOf(at.attribute("r"), column + 1);
                style = at.number("s", 0);
                type = at.attribute("t");
                value.setLength(0);
                formula.setLength(0);
            }
            case "v", "t", "f" -> inside = element;
            case "mergeCell" -> merges.add(at.attribute("ref"));
            default -> { }
        }
    }

    @Override
    public void ends(String element) {
        inside = "";
        switch (element) {
            case "c" -> cell();
            case "row" -> row();
            default -> { }
        }
    }

    @Override
    public void text(String text) {
        if (!inside.isEmpty()) {
            StringBuilder into = inside.equals("f") ? formula : value;
            limits.length(into.length() + text.length());
            into.append(text);
        }
    }

    private void column(XmlPart at) {
        if (SheetList.isTrue(at.attribute("hidden"))) {
            int last = Math.min(at.number("max", 0), Limits.MOST_COLUMNS);
            for (int hidden = at.number("min", 1); hidden <= last; hidden++) {
                hiddenColumns.add(hidden - 1);
            }
        }
    }

    private void row() {
        if (!cells.isEmpty()) {
            limits.row();
            rows.add(new SheetRow(row, rowHidden, cells));
        }
    }

    private void cell() {
        String written = value.toString();
        boolean isNumber = type.isEmpty() || type.equals("n");
        String text = switch (type) {
            case "", "n" -> written.isEmpty() ? "" : formats.shown(written.strip(), style);
            case "s" -> texts.at(written.strip());
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            default -> CellText.plain(written);
        };
        // a formula that was never worked out shows itself rather than nothing
        String shown = written.isEmpty() && !formula.isEmpty() ? "=" + formula : text;
        if (!shown.isBlank()) {
            limits.cell(entry.name(), row, column, shown);
            cells.add(new Cell(column, shown, isNumber ? formats.day(written.strip(), style) : type.equals("d") ? day(written) : null, false));
        }
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip().substring(0, Math.min(DAY_LENGTH, written.strip().length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @param place such as {@code AB12} */
    static int columnOf(String place, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < place.length() && at < MOST_LETTERS && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = column * LETTERS + place.charAt(at++) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }
}
