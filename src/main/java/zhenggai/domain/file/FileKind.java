package zhenggai.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file is, told by its bytes; the name decides only between kinds whose bytes look alike, and never makes a file more trusted. */
public enum FileKind {
    PDF("pdf"), WORD("docx"), EXCEL("xlsx"), SLIDES("pptx"), OLD_OFFICE("doc", "xls", "ppt", "wps", "et", "dps"), OFD("ofd"), TEXT("txt"), CSV("csv"),
    JPEG("jpg"), PNG("png"), GIF("gif"), BMP("bmp"), TIFF("tif"),
    /** An office document that carries macros. */
    MACRO, PROGRAM, SCRIPT, LINK, ARCHIVE, EMPTY, UNKNOWN;

    /** So many bytes from the beginning are enough to tell. */
    public static final int HEAD = 4096;

    private static final Set<String> PROGRAMS = Set.of("exe", "dll", "com", "scr", "msi", "msp", "cpl", "jar", "apk", "sys", "ocx");
    private static final Set<String> SCRIPTS = Set.of("bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "sh", "py", "reg", "inf", "html", "htm", "mht",
        "svg", "xml", "chm");
    private static final Set<String> LINKS = Set.of("lnk", "url", "desktop", "webloc", "scf");
    private static final List<String> PROGRAM_SIGNS = List.of("4d5a", "7f454c46", "cafebabe", "feedface", "feedfacf", "cffaedfe", "cefaedfe");
    private static final String LINK_SIGN = "4c0000000114020000000000c000000000000046";
    private static final String OLE_SIGN = "d0cf11e0a1b11ae1";
    private static final String ZIP_SIGN = "504b0304";
    private static final List<String> ARCHIVE_SIGNS = List.of(ZIP_SIGN, "504b0506", "526172211a07", "377abcaf271c", "1f8b");
    /** Control characters that a text may have: tab, line feed, form feed, carriage return. */
    private static final Set<Integer> TEXT_CONTROLS = Set.of(9, 10, 12, 13);
    private static final int FIRST_PRINTABLE = 32;

    private final List<String> extensions;

    FileKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /**
     * What a file is.
     *
     * @param head its first bytes, at most {@link #HEAD}
     * @param name what it is called
     * @param parts the names of the entries where it is a zip file, otherwise empty
     */
    public static FileKind of(byte[] head, String name, Collection<String> parts) {
        String extension = SafeName.extension(name);
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, PROGRAM_SIGNS) || PROGRAMS.contains(extension)) {
            return PROGRAM;
        }
        if (starts(head, List.of(LINK_SIGN)) || LINKS.contains(extension)) {
            return LINK;
        }
        if (starts(head, List.of("2321")) || SCRIPTS.contains(extension)) {
            return SCRIPT;
        }
        FileKind picture = picture(head);
        if (picture != UNKNOWN) {
            return picture;
        }
        if (starts(head, List.of(OLE_SIGN))) {
            return OLD_OFFICE.extensions.contains(extension) ? OLD_OFFICE : UNKNOWN;
        }
        return starts(head, ARCHIVE_SIGNS) ? packed(parts) : text(head, extension);
    }

    /** Whether it may be opened with the program that the PC has for it; everything else is kept and handed out, never started. */
    public boolean opens() {
        return !extensions.isEmpty();
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == BMP || this == TIFF;
    }

    /** Whether a preview can show it: as pictures of its pages, as a picture, or as its words. */
    public boolean hasPreview() {
        return isPicture() || this == PDF || this == WORD || this == EXCEL || this == TEXT || this == CSV;
    }

    /** The name under which a copy of it is opened: its ending is that of its kind, whatever it called itself. */
    public String named(String name) {
        String extension = SafeName.extension(name);
        boolean honest = extensions.contains(extension) || this == JPEG && extension.equals("jpeg") || this == TIFF && extension.equals("tiff");
        return honest || extensions.isEmpty() ? name : name + "." + extensions.getFirst();
    }

    private static FileKind picture(byte[] head) {
        String sign = HexFormat.of().formatHex(Arrays.copyOf(head, Math.min(head.length, 8)));
        if (new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        return sign.startsWith("ffd8ff") ? JPEG : sign.startsWith("89504e470d0a1a0a") ? PNG : sign.startsWith("47494638") ? GIF
            : sign.startsWith("424d") && head.length > 26 && head[15] == 0 ? BMP : sign.startsWith("49492a00") || sign.startsWith("4d4d002a") ? TIFF : UNKNOWN;
    }

    private static FileKind packed(Collection<String> parts) {
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains("vbaproject"))) {
            return MACRO;
        }
        if (parts.contains("[Content_Types].xml")) {
            return has(parts, "word/") ? WORD : has(parts, "xl/") ? EXCEL : has(parts, "ppt/") ? SLIDES : ARCHIVE;
        }
        return parts.contains("OFD.xml") ? OFD : ARCHIVE;
    }

    private static boolean has(Collection<String> parts, String folder) {
        return parts.stream().anyMatch(part -> part.startsWith(folder));
    }

    private static FileKind text(byte[] head, String extension) {
        boolean wide = starts(head, List.of("fffe", "feff"));
        for (byte sign : head) {
            int code = sign & 0xff;
            if (!wide && code < FIRST_PRINTABLE && !TEXT_CONTROLS.contains(code)) {
                return UNKNOWN;
            }
        }
        return extension.equals("csv") ? CSV : TEXT;
    }

    private static boolean starts(byte[] head, List<String> signs) {
        String beginning = HexFormat.of().formatHex(Arrays.copyOf(head, Math.min(head.length, 20)));
        return signs.stream().anyMatch(beginning::startsWith);
    }
}
