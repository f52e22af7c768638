package zhenggai.paper.office;

import zhenggai.paper.Heading;

/** What an office file says of itself: its title, the office, and as its time the day it was filled in, never the moment of its making. */
public final class CoreProperties {
    public static final String PART = "docProps/core.xml";
    /** What made it. */
    public static final String PROGRAM = "zhenggai";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private CoreProperties() {}

    /** Of a file that is of no day. */
    public static String undated(String title, String office) {
        return begun(title, OfficeText.of(office)).close().toString();
    }

    public static String of(Heading heading) {
        String day = heading.day() + "T00:00:00Z";
        return begun(heading.title(), OfficeText.of(heading.office()))
            .says("dcterms:created", day, "xsi:type", "dcterms:W3CDTF").says("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF")
            .close().toString();
    }

    private static Xml begun(String title, String office) {
        return Xml.document().open("cp:coreProperties", "xmlns:cp", PACKAGE, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", TERMS, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .says("dc:title", OfficeText.of(title)).says("dc:creator", office).says("cp:lastModifiedBy", office);
    }
}
