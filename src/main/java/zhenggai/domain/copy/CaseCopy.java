package zhenggai.domain.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Everything a case holds but its history: the rows of every register, what numbers were given, and the papers that rows name. Equal cases
 * are equal copies.
 *
 * @param version of the case file it was taken from
 * @param tables the rows of each table, by column: texts, whole numbers and null
 * @param series the next number of each series
 * @param lastIds the last id that each table gave, whether its row is still there or not
 * @param papers the bytes of issued pages and letters in Base64, each under its hash
 */
public record CaseCopy(int version, Map<String, List<Map<String, Object>>> tables, Map<String, Long> series, Map<String, Long> lastIds,
    Map<String, String> papers) {
    /** By which a file says that it holds a copy of ours. */
    public static final String FORMAT = "zhenggai-case";

    /** The office whose case it is; empty where the copy does not say. */
    public String officeName() {
        return tables.getOrDefault("office", List.of()).stream().map(row -> String.valueOf(row.get("name"))).findFirst().orElse("");
    }

    /** How many rows there are in all. */
    public int rows() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** By what a copy is known that nobody altered: a hash over all of it, each part with its length in front. */
    public String fingerprint() {
        Print print = new Print();
        print.add(version);
        tables.forEach((table, rows) -> {
            print.add(table);
            print.add(rows.size());
            rows.forEach(print::add);
        });
        print.add(series);
        print.add(lastIds);
        print.add(papers);
        return print.hash();
    }

    /** A hash in the making. */
    private static final class Print {
        private final MessageDigest digest;

        Print() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(Object value) {
            byte[] bytes = (value.getClass().getSimpleName().charAt(0) + value.toString()).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }

        void add(Map<String, ?> members) {
            add(members.size());
            members.forEach((name, value) -> {
                add(name);
                add(value == null ? "" : value);
                add(value == null ? 0 : 1);
            });
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
