package zhenggai.paper.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.paper.Heading;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.Xml;
import zhenggai.paper.office.ZipParts;

/** The parts of a Word file and how they point to each other. */
final class WordFile {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String XML = ".xml";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> margins = new HashMap<>();
    private final WordStyles styles;
    private final boolean differsOnEvenPages;
    private int pictures;

    /** @param relation the last word of what it is to the document */
    private record Part(String name, String relation, String type, byte[] content) {}

    WordFile(WordStyles styles, boolean differsOnEvenPages) {
        this.styles = styles;
        this.differsOnEvenPages = differsOnEvenPages;
    }

    /** A header or footer, kept once for all sections that say the same; gives the identity by which they point to it. */
    String margin(String kind, Xml content) {
        return margins.computeIfAbsent(kind + content, first -> added(kind, content));
    }

    private String added(String kind, Xml content) {
        Xml xml = Xml.document().open(kind.equals("header") ? "w:hdr" : "w:ftr", "xmlns:w", WordStyles.WORD, "xmlns:r", RELATIONS).add(content).close();
        return add(new Part(kind + (parts.size() + 1) + XML, kind, WORD_TYPE + kind + "+xml", bytes(xml.toString())));
    }

    /** A PNG; gives the identity by which a picture points to it. */
    String picture(byte[] png) {
        pictures++;
        return add(new Part("media/image" + pictures + ".png", "image", "", png));
    }

    int pictures() {
        return pictures;
    }

    private String add(Part part) {
        parts.add(part);
        return "rId" + parts.size();
    }

    byte[] bytes(Xml body, Heading heading) {
        Xml document = Xml.document().open("w:document", "xmlns:w", WordStyles.WORD, "xmlns:r", RELATIONS,
            "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        document.open("w:body").add(body).close().close();
        add(new Part("styles" + XML, "styles", WORD_TYPE + "styles+xml", bytes(styles.xml())));
        add(new Part("settings" + XML, "settings", WORD_TYPE + "settings+xml", bytes(settings())));
        add(new Part("fontTable" + XML, "fontTable", WORD_TYPE + "fontTable+xml", bytes(WordStyles.fonts())));
        ZipParts zip = new ZipParts().put("[Content_Types].xml", types()).put("_rels/.rels", roots());
        zip.put("word/document.xml", document.toString()).put("word/_rels/document.xml.rels", relations());
        parts.forEach(part -> zip.put("word/" + part.name(), part.content()));
        return zip.put(CoreProperties.PART, CoreProperties.of(heading)).put("docProps/app.xml", application()).bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String types() {
        Xml xml = Xml.document().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .leaf("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
            .leaf("Default", "Extension", "xml", "ContentType", "application/xml").leaf("Default", "Extension", "png", "ContentType", "image/png")
            .leaf("Override", "PartName", "/word/document.xml", "ContentType", WORD_TYPE + "document.main+xml");
        parts.stream().filter(part -> !part.type().isEmpty())
            .forEach(part -> xml.leaf("Override", "PartName", "/word/" + part.name(), "ContentType", part.type()));
        return xml.leaf("Override", "PartName", "/" + CoreProperties.PART, "ContentType", "application/vnd.openxmlformats-package.core-properties+xml")
            .leaf("Override", "PartName", "/docProps/app.xml", "ContentType", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            .close().toString();
    }

    private static String roots() {
        return Xml.document().open("Relationships", "xmlns", PACKAGE_RELATIONS)
            .leaf("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", "word/document.xml")
            .leaf("Relationship", "Id", "rId2", "Type", PACKAGE_RELATIONS + "/metadata/core-properties", "Target", CoreProperties.PART)
            .leaf("Relationship", "Id", "rId3", "Type", RELATIONS + "/extended-properties", "Target", "docProps/app.xml").close().toString();
    }

    private String relations() {
        Xml xml = Xml.document().open("Relationships", "xmlns", PACKAGE_RELATIONS);
        for (int i = 0; i < parts.size(); i++) {
            xml.leaf("Relationship", "Id", "rId" + (i + 1), "Type", RELATIONS + "/" + parts.get(i).relation(), "Target", parts.get(i).name());
        }
        return xml.close().toString();
    }

    /** Laid out as Word 2013 and later do, full-width punctuation pressed together. */
    private String settings() {
        Xml xml = Xml.document().open("w:settings", "xmlns:w", WordStyles.WORD);
        if (differsOnEvenPages) {
            xml.leaf("w:evenAndOddHeaders");
        }
        return xml.leaf("w:characterSpacingControl", "w:val", "compressPunctuation").open("w:compat")
            .leaf("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", 15).close()
            .leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN").close().toString();
    }

    private static String application() {
        return Xml.document().open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .says("Application", CoreProperties.PROGRAM).close().toString();
    }
}
