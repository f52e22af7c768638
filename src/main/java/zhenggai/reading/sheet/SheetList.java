package zhenggai.reading.sheet;

import java.util.ArrayList;
import java.util.List;

import zhenggai.reading.file.XmlPart;

/** The sheets a workbook names, in its order. */
final class SheetList implements XmlPart.Visitor {
    /** One sheet: what it is called, and which relation leads to its part. */
    record Entry(String name, boolean hidden, String relation) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    List<Entry> entries() {
        return entries;
    }

    /** Whether days are counted the way of old Macintosh workbooks. */
    boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void begins(String element, XmlPart at) {
        if (element.equals("sheet")) {
            entries.add(new Entry(at.attribute("name"), at.attribute("state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden"), at.attribute("id")));
        } else if (element.equals("workbookPr")) {
            from1904 = isTrue(at.attribute("date1904"));
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    @Override
    public void ends(String element) {}

    @Override
    public void text(String text) {}
}
