package zhenggai.reading.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.copy.CopySheet;
import zhenggai.domain.file.Meter;
import zhenggai.reading.file.FileContent;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;

/** A file that holds a whole case: read as it was written, or refused. */
public final class CopyFile {
    /** By then a file of ours has said what it is. */
    private static final int BEGINNING = 200;

    private CopyFile() {}

    /**
     * The whole case in a file; empty where the file holds something else and says so by its name or content.
     *
     * @throws Unavailable when there is no such file, it should hold a case and does not, or is damaged
     */
    public static Optional<CaseCopy> find(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(read(path));
        }
        IncomingFile file = IncomingFile.any(path);
        return name.endsWith(".xlsx") && file.content() == FileContent.ZIP ? CopyBook.read(file.name(), Workbook.of(file)) : Optional.empty();
    }

    /** Whether the file says that it holds a whole case; only its beginning, or the list of its sheets, is looked at. */
    public static boolean is(IncomingFile file) {
        if (file.content() == FileContent.TEXT) {
            String beginning = new String(file.bytes(), 0, Math.min(BEGINNING, file.bytes().length), StandardCharsets.UTF_8);
            return beginning.replace("\ufeff", "").stripLeading().startsWith("{") && beginning.contains('"' + CaseCopy.FORMAT + '"');
        }
        return Workbook.has(file, CopySheet.KEY);
    }

    /** @throws Unavailable when there is no such file, it holds no case, or somebody altered it */
    public static CaseCopy read(Path path) {
        return read(path, Meter.NONE);
    }

    /** As above, telling how far it is. */
    public static CaseCopy read(Path path, Meter meter) {
        IncomingFile file = IncomingFile.any(path);
        meter.reached(0, file.bytes().length);
        if (file.content() == FileContent.ZIP) {
            return CopyBook.read(file.name(), Workbook.of(file, meter)).orElseThrow(() -> new Unavailable("copy.no-case", file.name()));
        }
        if (file.content() != FileContent.TEXT) {
            throw new Unavailable("copy.no-case", file.name());
        }
        return new Members(file.name(), parsed(file)).copy();
    }

    private static Map<String, Object> parsed(IncomingFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        if (!text.startsWith("{")) {
            throw new Unavailable("copy.no-case", file.name());
        }
        try {
            return JSON.std.mapFrom(text);
        } catch (IOException e) {
            throw new Unavailable(e, text.contains(CaseCopy.FORMAT) ? "copy.damaged-file" : "copy.no-case", file.name());
        }
    }

    /** What stands in the file, member by member; what is not as it must be makes the file a damaged one. */
    private record Members(String name, Map<String, Object> json) {
        CaseCopy copy() {
            if (!CaseCopy.FORMAT.equals(json.get("format"))) {
                throw new Unavailable("copy.no-case", name);
            }
            int version = Math.toIntExact(number(json.get("version")));
            Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
            object("tables").forEach((table, rows) -> tables.put(table, rows(rows)));
            Map<String, String> papers = new LinkedHashMap<>();
            object("papers").forEach((hash, content) -> papers.put(hash, String.valueOf(content)));
            CaseCopy copy = new CaseCopy(version, tables, numbers("series"), numbers("lastIds"), papers);
            if (!copy.fingerprint().equals(json.get("sha256"))) {
                throw damaged();
            }
            return copy;
        }

        private List<Map<String, Object>> rows(@Nullable Object given) {
            if (!(given instanceof List<?> list)) {
                throw damaged();
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object row : list) {
                Map<String, Object> plain = new LinkedHashMap<>();
                map(row).forEach((column, value) -> plain.put(column, value instanceof Number ? (Object) number(value) : value));
                rows.add(plain);
            }
            return rows;
        }

        private Map<String, Long> numbers(String member) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            object(member).forEach((key, value) -> numbers.put(key, number(value)));
            return numbers;
        }

        private long number(@Nullable Object given) {
            if (given instanceof Integer || given instanceof Long) {
                return ((Number) given).longValue();
            }
            throw damaged();
        }

        private Map<String, Object> object(String member) {
            return map(json.get(member));
        }

        @SuppressWarnings("unchecked")
        private Map<String, Object> map(@Nullable Object given) {
            if (!(given instanceof Map<?, ?> map)) {
                throw damaged();
            }
            return (Map<String, Object>) map;
        }

        private Unavailable damaged() {
            return new Unavailable("copy.damaged-file", name);
        }
    }
}
