package zhenggai.reading.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import zhenggai.domain.Unavailable;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.file.XmlPart;
import zhenggai.reading.file.ZipParts;

/** The first sheet of a workbook as lines of text, a tab between cells: what a person needs to recognise it, no more. Formulas show their last result. */
public final class SheetText {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORDS = "xl/sharedStrings.xml";
    private static final String CELL = "c";
    /** So much is enough to recognise a table by. */
    private static final int LONGEST = 20_000;

    private SheetText() {}

    public static String of(IncomingFile file) {
        try (ZipParts parts = ZipParts.open(file)) {
            Words words = new Words();
            InputStream shared = parts.part(WORDS);
            if (shared != null) {
                XmlPart.walk(shared, file.name(), Set.of("rPh"), words);
            }
            InputStream sheet = parts.part(SHEET);
            if (sheet == null) {
                throw new Unavailable("reading.half", file.name());
            }
            Cells cells = new Cells(words.all);
            XmlPart.walk(sheet, file.name(), Set.of(), cells);
            return cells.text.toString();
        }
    }

    /** The texts that cells refer to by their place. */
    private static final class Words implements XmlPart.Visitor {
        private final List<String> all = new ArrayList<>();
        private final StringBuilder one = new StringBuilder();

        @Override
        public void begins(String element, XmlPart at) {}

        @Override
        public void ends(String element) {
            if (element.equals("si")) {
                all.add(one.toString());
                one.setLength(0);
            }
        }

        @Override
        public void text(String text) {
            one.append(text);
        }
    }

    /** The cells, row by row. */
    private static final class Cells implements XmlPart.Visitor {
        private final List<String> words;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder value = new StringBuilder();
        private boolean refers;
        private boolean inValue;
        private boolean first;

        Cells(List<String> words) {
            this.words = words;
        }

        @Override
        public void begins(String element, XmlPart at) {
            switch (element) {
                case "row" -> first = true;
                case CELL -> {
                    refers = "s".equals(at.attribute("t"));
                    value.setLength(0);
                }
                case "v", "t" -> inValue = true;
                default -> { }
            }
        }

        @Override
        public void ends(String element) {
            switch (element) {
                case "row" -> add("\n");
                case CELL -> {
                    add((first ? "" : "\t") + shown());
                    first = false;
                }
                case "v", "t" -> inValue = false;
                default -> { }
            }
        }

        @Override
        public void text(String part) {
            if (inValue) {
                value.append(part);
            }
        }

        private String shown() {
            if (!refers) {
                return value.toString();
            }
            int place = value.toString().matches("\\d{1,7}") ? Integer.parseInt(value.toString()) : words.size();
            return place < words.size() ? words.get(place) : "";
        }

        private void add(String more) {
            if (text.length() < LONGEST) {
                text.append(more);
            }
        }
    }
}
