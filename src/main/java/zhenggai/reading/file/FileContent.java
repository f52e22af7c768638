package zhenggai.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.Unavailable;

/** What a file is by its first bytes, whatever its name says. */
public enum FileContent {
    TEXT, ZIP, EMPTY, OLD_WORD, OLD_EXCEL, OLD_OFFICE, LOCKED, PDF, PICTURE, ARCHIVE, RICH_TEXT, WEB_PAGE, BINARY;

    private static final int LOOKED_AT = 4096;
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
            return WEB_PAGE;
        }
        return isBlank(bytes) ? EMPTY : TEXT;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, "\u0089PNG") || starts(bytes, "\u00ff\u00d8\u00ff") || starts(bytes, "GIF8") || starts(bytes, "II*\0")
            || starts(bytes, "MM\0*") || starts(bytes, "BM") && isBinary(bytes)
            || starts(bytes, "RIFF") && latin(bytes, 16).contains("WEBP");
    }

    /** Old Office and WPS files share one container; the names of the streams inside tell them apart. */
    private static FileContent ole(byte[] bytes) {
        String names = latin(bytes, bytes.length);
        if (names.contains(wide("EncryptedPackage"))) {
            return LOCKED;
        }
        if (names.contains(wide("WordDocument"))) {
            return OLD_WORD;
        }
        return names.contains(wide("Workbook")) || names.contains(wide("Book")) ? OLD_EXCEL : OLD_OFFICE;
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
            case OLD_OFFICE -> throw new Unavailable("reading.old-office", name);
            case LOCKED -> throw new Unavailable("reading.locked-with-password", name);
            case PDF -> throw new Unavailable("reading.pdf-file", name);
            case PICTURE -> throw new Unavailable("reading.picture", name);
            case ARCHIVE -> throw new Unavailable("reading.archive", name);
            case RICH_TEXT -> throw new Unavailable("reading.rich-text", name);
            case WEB_PAGE -> throw new Unavailable(TABLE_NAME.matcher(name).find() ? "reading.web-page-as-table" : "reading.web-page", name);
            case BINARY -> throw new Unavailable("reading.not-text", name);
        }
    }
}
