package zhenggai.paper.excel;

import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Range;
import zhenggai.paper.office.Xml;

/** What is put into a worksheet's XML by ourselves: locks, merged cells, entries that are allowed, headers and footers, which the library writes in an order of chance. */
final class SheetXml {
    private static final String ROWS_END = "</sheetData>";
    private static final String SETUP = "<pageSetup ";

    private final List<String> merged = new ArrayList<>();
    private final List<Xml> entries = new ArrayList<>();
    private boolean isLocked;
    private String header = "";
    private String footer = "";

    void merge(Range range) {
        merged.add(range.toString());
    }

    /** Only cells whose look says so can be filled in; rows and columns may be made larger. Without a password: it guards against slips, no more. */
    void lock() {
        isLocked = true;
    }

    /** Cells that take only some values, and say so when they are entered. */
    void allow(Xml validation) {
        entries.add(validation);
    }

    /** With Excel's codes for fonts, sides and page numbers. */
    void margins(String newHeader, String newFooter) {
        header = newHeader;
        footer = newFooter;
    }

    /** The worksheet as the library wrote it, with all of this in its place. */
    String in(String sheet) {
        int rows = sheet.indexOf(ROWS_END) + ROWS_END.length();
        int setup = sheet.indexOf("/>", sheet.indexOf(SETUP, rows)) + 2;
        return new StringBuilder(sheet.length() + merged.size() * 40).append(sheet, 0, rows).append(afterRows()).append(sheet, rows, setup)
            .append(afterSetup()).append(sheet, setup, sheet.length()).toString();
    }

    /** In the order that the standard asks for. */
    private Xml afterRows() {
        Xml xml = new Xml();
        if (isLocked) {
            xml.leaf("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1, "formatRows", 0, "formatColumns", 0);
        }
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", merged.size());
            merged.forEach(range -> xml.leaf("mergeCell", "ref", range));
            xml.close();
        }
        if (!entries.isEmpty()) {
            xml.open("dataValidations", "count", entries.size());
            entries.forEach(xml::add);
            xml.close();
        }
        return xml;
    }

    private Xml afterSetup() {
        return new Xml().open("headerFooter").says("oddHeader", header).says("oddFooter", footer).close();
    }
}
