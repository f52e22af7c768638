package zhenggai.reading.word;

import java.io.InputStream;
import java.util.Set;

import zhenggai.domain.Unavailable;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.file.Relations;
import zhenggai.reading.file.SourceText;
import zhenggai.reading.file.XmlPart;
import zhenggai.reading.file.ZipParts;

/**
 * The text of a Word document as a reader sees it: one line a paragraph, automatic numbers written out, tracked changes accepted,
 * cells of tables and text boxes line by line, footnotes under the paragraph that points to them. Read from the parts directly: the office library would give deleted and moved text too,
 * and takes a second to load.
 */
public final class WordText {
    private static final String USUAL_PLACE = "word/document.xml";
    private static final int LONGEST = 8_000_000;

    private WordText() {}

    /** The words alone. */
    public static String of(IncomingFile file) {
        return read(file).text();
    }

    /** The words with their tables, footnotes and doubts. */
    public static SourceText read(IncomingFile file) {
        try (ZipParts parts = ZipParts.open(file)) {
            String main = mainPart(parts, file.name());
            Relations relations = Relations.of(parts, main, file.name());
            ListNumbers numbers = new ListNumbers();
            walk(parts, relations.target("styles", "word/styles.xml"), file.name(), numbers.styles());
            walk(parts, relations.target("numbering", "word/numbering.xml"), file.name(), numbers.numbering());
            FootNotes notes = new FootNotes();
            walk(parts, relations.target("footnotes", "word/footnotes.xml"), file.name(), notes.walk("footnote"));
            walk(parts, relations.target("endnotes", "word/endnotes.xml"), file.name(), notes.walk("endnote"));
            WordWalk walk = new WordWalk(numbers, notes);
            XmlPart.walk(parts.part(main), file.name(), WordWalk.SKIPPED, walk);
            checked(walk.text(), file.name());
            return walk.source();
        }
    }

    private static void walk(ZipParts parts, String part, String name, XmlPart.Visitor visitor) {
        InputStream in = parts.part(part);
        if (in != null) {
            XmlPart.walk(in, name, Set.of(), visitor);
        }
    }

    private static String mainPart(ZipParts parts, String name) {
        String main = Relations.of(parts, "", name).target("officeDocument", USUAL_PLACE);
        if (parts.has(main) && !main.startsWith("xl/") && !main.startsWith("ppt/")) {
            return main;
        }
        if (parts.has("xl/workbook.xml")) {
            throw new Unavailable("reading.workbook", name);
        }
        boolean office = parts.has("[Content_Types].xml") || parts.has("mimetype") || parts.has("OFD.xml");
        throw new Unavailable(office ? "reading.other-office" : "reading.archive", name);
    }

    private static void checked(String text, String name) {
        if (text.isBlank()) {
            throw new Unavailable("reading.empty", name);
        }
        if (text.length() > LONGEST) {
            throw new Unavailable("reading.too-long", name);
        }
    }
}
