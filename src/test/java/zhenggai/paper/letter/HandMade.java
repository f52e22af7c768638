package zhenggai.paper.letter;

import java.nio.charset.StandardCharsets;

import zhenggai.paper.office.ZipParts;

/** Word files for tests, written element by element, as Word, WPS or somebody with bad intentions might leave them. */
final class HandMade {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"r%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";

    private HandMade() {}

    static String document(String body) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>" + body + "<w:sectPr/></w:body></w:document>";
    }

    static ZipParts parts(String document) {
        return new ZipParts().put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
            .put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("1", "officeDocument", "word/document.xml"))).put("word/document.xml", document);
    }

    static byte[] docx(String... body) {
        return parts(document(String.join("", body))).bytes();
    }

    static byte[] withMargins(String header, String footer, String... body) {
        String margins = RELATION.formatted("1", "header", "header1.xml") + RELATION.formatted("2", "footer", "footer1.xml");
        return parts(document(String.join("", body))).put("word/_rels/document.xml.rels", RELATIONS.formatted(margins))
            .put("word/header1.xml", "<w:hdr xmlns:w=\"" + WORD + "\">" + header + "</w:hdr>").put("word/footer1.xml", "<w:ftr xmlns:w=\"" + WORD + "\">" + footer + "</w:ftr>")
            .put("word/media/image1.png", new byte[] {1, 2, 3}).bytes();
    }

    /** A paragraph with a run for each text. */
    static String p(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs) {
            xml.append("<w:r><w:t>").append(run).append("</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + cells(cells) + "</w:tr>";
    }

    static String header(String... cells) {
        return "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cells(cells) + "</w:tr>";
    }

    private static String cells(String... cells) {
        StringBuilder xml = new StringBuilder();
        for (String cell : cells) {
            xml.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        }
        return xml.toString();
    }

    static String box(String paragraphs) {
        String content = "<w:txbxContent>" + paragraphs + "</w:txbxContent>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + content + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    static String part(byte[] docx, String name) {
        return new String(ZipParts.of(docx).part(name), StandardCharsets.UTF_8);
    }
}
