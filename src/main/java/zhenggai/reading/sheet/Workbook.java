package zhenggai.reading.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Meter;
import zhenggai.domain.table.Sheet;
import zhenggai.reading.file.FileContent;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.file.Relations;
import zhenggai.reading.file.XmlPart;
import zhenggai.reading.file.ZipParts;

/** An Excel workbook and its sheets, at least one and hidden ones too, as far as the guard lets them in. Formulas show their last result. */
public final class Workbook {
    private static final String USUAL_PLACE = "xl/workbook.xml";
    /** Charts, dialogues and programs stand among the sheets too. */
    private static final Pattern OTHER_SHEETS = Pattern.compile("(chart|dialog|macro)sheets/");
    private static final String PHONETIC = "rPh";

    private final ZipParts parts;
    private final String name;
    private final Limits limits;
    private final Meter meter;

    private Workbook(ZipParts parts, String name, Meter meter) {
        this.parts = parts;
        this.name = name;
        this.limits = new Limits(name);
        this.meter = meter;
    }

    /** Whether a file is such a workbook, whatever its name says. */
    public static boolean is(IncomingFile file) {
        if (file.content() != FileContent.ZIP) {
            return false;
        }
        try (ZipParts parts = ZipParts.open(file)) {
            String main = Relations.of(parts, "", file.name()).target("officeDocument", USUAL_PLACE);
            return parts.has(main) && main.startsWith("xl/");
        }
    }

    /** Whether a file is such a workbook and has a sheet of that name; nothing else of it is read. */
    public static boolean has(IncomingFile file, String sheet) {
        if (!is(file)) {
            return false;
        }
        try (ZipParts parts = ZipParts.open(file)) {
            Workbook book = new Workbook(parts, file.name(), Meter.NONE);
            SheetList list = new SheetList();
            book.walk(book.mainPart(), list);
            return list.entries().stream().anyMatch(entry -> entry.name().equals(sheet));
        }
    }

    /** @throws Unavailable when it is no workbook, is damaged, or is larger than a table of an office can be */
    public static List<Sheet> of(IncomingFile file) {
        return of(file, Meter.NONE);
    }

    /** As above, telling how far it is. */
    public static List<Sheet> of(IncomingFile file, Meter meter) {
        file.content().requireReadable(file.name());
        if (file.isText()) {
            throw new Unavailable("reading.not-a-workbook", file.name());
        }
        try (ZipParts parts = ZipParts.open(file)) {
            return new Workbook(parts, file.name(), meter).sheets();
        }
    }

    private List<Sheet> sheets() {
        String main = mainPart();
        Relations relations = Relations.of(parts, main, name);
        SheetList list = new SheetList();
        walk(main, list);
        SharedTexts texts = new SharedTexts(limits);
        walk(relations.target("sharedStrings", "xl/sharedStrings.xml"), texts);
        CellFormats formats = new CellFormats(list.countsFrom1904());
        walk(relations.target("styles", "xl/styles.xml"), formats);
        List<Sheet> sheets = new ArrayList<>();
        for (SheetList.Entry entry : list.entries()) {
            String part = relations.withId(entry.relation(), "");
            if (parts.has(part) && !OTHER_SHEETS.matcher(part).find()) {
                SheetWalk walk = new SheetWalk(entry, texts, formats, limits);
                walk(part, walk);
                sheets.add(walk.sheet());
            }
        }
        if (sheets.isEmpty()) {
            throw new Unavailable("reading.half", name);
        }
        return sheets;
    }

    private String mainPart() {
        String main = Relations.of(parts, "", name).target("officeDocument", USUAL_PLACE);
        if (main.endsWith(".bin")) {
            throw new Unavailable("reading.binary-workbook", name);
        }
        if (parts.has(main) && !main.startsWith("word/") && !main.startsWith("ppt/")) {
            return main;
        }
        throw new Unavailable("reading.not-a-workbook", name);
    }

    private void walk(String part, XmlPart.Visitor visitor) {
        InputStream in = parts.part(part);
        if (in != null) {
            XmlPart.walk(new MeteredInput(in, limits, parts.size(), meter), name, Set.of(PHONETIC), visitor);
        }
    }
}
