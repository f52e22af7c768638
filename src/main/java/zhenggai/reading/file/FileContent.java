package zhenggai.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.Unavailable;

/** What a file is by its first bytes, whatever its name says. */
public enum FileContent {
    TEXT, ZIP, EMPTY, OLD_WORD, OLD_EXCEL, WPS_TEXT, WPS_TABLE, OLD_OFFICE, LOCKED, LOCKED_WORD, LOCKED_EXCEL, PDF, PICTURE, ARCHIVE, RICH_TEXT,
    WEB_PAGE, WEB_AS_WORD, WEB_AS_EXCEL, BINARY;

    private static final int LOOKED_AT = 4096;
    /** A page that an office program wrote says so in its first lines, which may be long ones. */
    private static final int HEAD_OF_A_PAGE = 1 << 16;
    /** Many systems hand out a web page under the name of a workbook. */
    private static final Pattern TABLE_NAME = Pattern.compile("\\.(?:xls[xmb]?|et)$", Pattern.CASE_INSENSITIVE);
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

    static FileContent of(byte[] bytes) {
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (starts(bytes, new String(OLE, StandardCharsets.ISO_8859_1))) {
            return ole(bytes);
        }
        if (starts(bytes, "%PDF")) {
            return PDF;
        }
        if (isPicture(bytes)) {
            return PICTURE;
        }
        if (starts(bytes, "Rar!") || starts(bytes, "7z\u00bc\u00af") || starts(bytes, "\u001f\u008b")) {
            return ARCHIVE;
        }
        return text(bytes);
    }

    private static FileContent text(byte[] bytes) {
        boolean wide = starts(bytes, "\u00ff\u00fe") || starts(bytes, "\u00fe\u00ff");
        if (!wide && isBinary(bytes)) {
            return BINARY;
        }
        String head = latin(bytes, LOOKED_AT).replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (Stream.of("<!doctype", "<html", "<?xml", "mime-version:").anyMatch(head::startsWith)) {
            return webPage(latin(bytes, HEAD_OF_A_PAGE).toLowerCase(Locale.ROOT));
        }
        if (head.startsWith("<table")) {
            return WEB_AS_EXCEL;
        }
        return isBlank(bytes) ? EMPTY : TEXT;
    }

    /** Web pages under the name of a document or a workbook open in the office program, but are none. */
    private static FileContent webPage(String head) {
        if (Stream.of("office:excel", "office:spreadsheet", "excelworkbook").anyMatch(head::contains)) {
            return WEB_AS_EXCEL;
        }
        return Stream.of("office:word", "word/2003", "worddocument").anyMatch(head::contains) ? WEB_AS_WORD : WEB_PAGE;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, "\u0089PNG") || starts(bytes, "\u00ff\u00d8\u00ff") || starts(bytes, "GIF8") || starts(bytes, "II*\0")
            || starts(bytes, "MM\0*") || starts(bytes, "BM") && isBinary(bytes)
            || starts(bytes, "RIFF") && latin(bytes, 16).contains("WEBP") || latin(bytes, 12).contains("ftyphei");
    }

    /** Old Office and WPS files share one container; the names of the streams inside tell them apart. */
    private static FileContent ole(byte[] bytes) {
        String names = latin(bytes, bytes.length);
        if (names.contains(wide("EncryptedPackage"))) {
            return LOCKED;
        }
        boolean wps = Stream.of("KSOProductBuildVer", wide("KSOProductBuildVer"), wide("WpsCustomData"), wide("ETExtData")).anyMatch(names::contains);
        if (names.contains(wide("WordDocument"))) {
            return OldOffice.isEncryptedDocument(bytes) ? LOCKED_WORD : wps ? WPS_TEXT : OLD_WORD;
        }
        boolean workbook = names.contains(wide("Workbook")) || names.contains(wide("Book"));
        return !workbook ? OLD_OFFICE : OldOffice.isEncryptedWorkbook(bytes) ? LOCKED_EXCEL : wps ? WPS_TABLE : OLD_EXCEL;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        return latin(bytes, bytes.length).replace("\u00ef\u00bb\u00bf", "").replace("\u00e3\u0080\u0080", "").isBlank();
    }

    private static boolean starts(byte[] bytes, String magic) {
        return latin(bytes, magic.length()).equals(magic);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    /** @throws Unavailable with the sentence for this kind of file, unless it is a text or may be a Word document */
    public void requireReadable(String name) {
        switch (this) {
            case TEXT, ZIP -> { }
            case EMPTY -> throw new Unavailable("reading.empty", name);
            case OLD_WORD -> throw new Unavailable("reading.old-word", name);
            case OLD_EXCEL -> throw new Unavailable("reading.old-excel", name);
            case WPS_TEXT -> throw new Unavailable("reading.wps-text", name);
            case WPS_TABLE -> throw new Unavailable("reading.wps-table", name);
            case OLD_OFFICE -> throw new Unavailable("reading.old-office", name);
            case LOCKED -> throw new Unavailable("reading.locked-with-password", name);
            case LOCKED_WORD -> throw new Unavailable("reading.locked-word", name);
            case LOCKED_EXCEL -> throw new Unavailable("reading.locked-excel", name);
            case PDF -> throw new Unavailable("reading.pdf-file", name);
            case PICTURE -> throw new Unavailable("reading.picture", name);
            case ARCHIVE -> throw new Unavailable("reading.archive", name);
            case RICH_TEXT -> throw new Unavailable("reading.rich-text", name);
            case WEB_PAGE -> throw new Unavailable(TABLE_NAME.matcher(name).find() ? "reading.web-as-excel" : "reading.web-page", name);
            case WEB_AS_WORD -> throw new Unavailable("reading.web-as-word", name);
            case WEB_AS_EXCEL -> throw new Unavailable("reading.web-as-excel", name);
            case BINARY -> throw new Unavailable("reading.not-text", name);
        }
    }
}
