package zhenggai.domain.file;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names under which files leave the program: no path, no device, no stream, no invisible sign, no longer than every PC takes. */
public final class SafeName {
    /** Longest name, longest path. */
    private static final int NAME = 120;
    private static final int PATH = 240;
    private static final int EXTENSION = 10;
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])(\\..*)?");
    private static final String FORBIDDEN = "<>:\"|?*";

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    private SafeName(Path folder) {
        this.folder = folder;
    }

    /** Names for the files of one folder, each given once. */
    public static SafeName in(Path folder) {
        return new SafeName(folder);
    }

    /** The clean name, with a number where another file of the folder has it already. */
    public String next(String name) {
        int room = Math.max(EXTENSION * 2, Math.min(NAME, PATH - folder.toAbsolutePath().toString().length() - 1));
        String clean = clean(name, room);
        String free = clean;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            String mark = "-" + n;
            free = cut(stem(clean), room - mark.length() - ending(clean).length()) + mark + ending(clean);
        }
        return free;
    }

    public static String clean(String name) {
        return clean(name, NAME);
    }

    /** What stands behind the last dot, in small letters; empty where nothing does. */
    public static String extension(String name) {
        String clean = clean(name);
        int dot = clean.lastIndexOf('.');
        return dot < 0 ? "" : clean.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static String clean(String name, int room) {
        StringBuilder clean = new StringBuilder();
        last(name).codePoints().forEach(sign -> {
            int type = Character.getType(sign);
            boolean invisible = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
            if (!invisible) {
                clean.appendCodePoint(FORBIDDEN.indexOf(sign) >= 0 ? '_' : sign);
            }
        });
        String text = trimmed(clean.toString());
        String whole = text.isEmpty() ? "_" : DEVICE.matcher(text).matches() ? "_" + text : text;
        return whole.length() <= room ? whole : cut(stem(whole), room - ending(whole).length()) + ending(whole);
    }

    /** Windows drops dots and blanks at the end, and with them what the name seemed to be. */
    private static String trimmed(String text) {
        return text.strip().replaceAll("[. \u3000]+$", "");
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > EXTENSION ? "" : name.substring(dot);
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String cut(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return trimmed(text.substring(0, end));
    }
}
