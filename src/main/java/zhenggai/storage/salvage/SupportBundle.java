package zhenggai.storage.salvage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Edition;

/**
 * How a file looks that does not open, for whoever maintains the program: its head, tables of ours with their numbers, what the check says of
 * its pages, where the program failed, and its log. No text of the case, no names, not even that of the file.
 */
public final class SupportBundle {
    /** What is said only in words of this program and of SQLite. */
    private static final Pattern KNOWN_WORDS = Pattern.compile("[ -~]*");
    private static final Pattern OTHER_WORDS = Pattern.compile("[^ -~\t]+");
    private static final int HEAD = 100;
    /** The log is kept in the newest file and in so many older ones, numbered from 1. */
    private static final int OLDER_LOGS = 3;
    private static final int LINES = 500;
    /** What SQLite answers where rows have no numbers, or there is no such table. */
    private static final int UNNUMBERED = 1;

    private final Edition program;
    private final @Nullable Throwable failure;

    public SupportBundle(Edition program, @Nullable Throwable failure) {
        this.program = program;
        this.failure = failure;
    }

    /** @throws Unavailable when it cannot be written */
    public void write(Path damaged, Instant at, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, "about.txt", List.of("zhenggai " + program.version(), "commit " + program.commit(), "at " + at, "java " + Runtime.version(), System.getProperty("os.name") + " " + System.getProperty("os.version")));
                add(zip, "file.txt", file(damaged));
                add(zip, "tables.txt", tables(damaged));
                add(zip, "failure.txt", frames(failure));
                add(zip, "log.txt", log());
            }
            Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", target);
        }
    }

    private static void add(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> file(Path damaged) throws IOException {
        if (!Files.isRegularFile(damaged)) {
            return List.of("no file");
        }
        byte[] head;
        try (var in = Files.newInputStream(damaged)) {
            head = in.readNBytes(HEAD);
        }
        Path journal = damaged.resolveSibling(damaged.getFileName() + "-journal");
        boolean isSqlite = new String(head, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3");
        return List.of("bytes " + Files.size(damaged), "writable " + Files.isWritable(damaged), "journal " + (Files.exists(journal) ? Files.size(journal) : -1),
            "free " + damaged.toAbsolutePath().getParent().toFile().getUsableSpace(),
            // what does not begin as a case file may begin with anybody's words
            isSqlite ? "head " + HexFormat.of().formatHex(head) : "no head");
    }

    private static List<String> tables(Path damaged) {
        List<String> lines = new java.util.ArrayList<>();
        if (!Files.isRegularFile(damaged)) {
            return lines;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + damaged.toUri().getRawPath() + "?mode=ro&immutable=1")) {
            for (String table : ours()) {
                lines.add(table + " " + numbers(connection, table));
            }
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA integrity_check(" + LINES + ")")) {
                while (row.next()) {
                    lines.add(KNOWN_WORDS.matcher(row.getString(1)).matches() ? row.getString(1) : "a finding in other words");
                }
            }
        } catch (SQLException e) {
            lines.add("error " + e.getErrorCode());
        }
        return lines;
    }

    /** The tables of this program; a file may have been given others. */
    private static Set<String> ours() {
        Set<String> names = new TreeSet<>();
        zhenggai.storage.generated.DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> names.add(table.getName()));
        return names;
    }

    private static String numbers(Connection connection, String table) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT count(*), min(rowid), max(rowid) FROM " + table + " NOT INDEXED")) {
            return row.getLong(1) + " rows, " + row.getLong(2) + " to " + row.getLong(3);
        } catch (SQLException e) {
            return e.getErrorCode() == UNNUMBERED ? count(connection, table) : "error " + e.getErrorCode();
        }
    }

    private static String count(Connection connection, String table) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table + " NOT INDEXED")) {
            return row.getLong(1) + " rows";
        } catch (SQLException e) {
            return "error " + e.getErrorCode();
        }
    }

    /** Oldest first. The log has no word of a case; what else is not in words of the program, such as the system's, is left out as well. */
    private List<String> log() throws IOException {
        List<String> lines = new java.util.ArrayList<>();
        for (int i = OLDER_LOGS; i >= 0; i--) {
            Path part = i == 0 ? program.log() : program.log().resolveSibling(program.log().getFileName() + "." + i);
            if (Files.isReadable(part)) {
                // the program may have died while it wrote: half a sign is no reason to send nothing
                new String(Files.readAllBytes(part), StandardCharsets.UTF_8).lines().map(line -> OTHER_WORDS.matcher(line).replaceAll("?")).forEach(lines::add);
            }
        }
        return lines;
    }

    /** Where it failed; a message may hold anything. */
    private static List<String> frames(@Nullable Throwable failure) {
        List<String> lines = new java.util.ArrayList<>();
        for (Throwable cause = failure; cause != null && lines.size() < LINES; cause = cause.getCause()) {
            lines.add(cause.getClass().getName() + (cause instanceof Unavailable no ? " " + no.textKey() : ""));
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("  " + frame);
            }
        }
        return lines;
    }
}
