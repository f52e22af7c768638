package zhenggai.storage.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.backup.Occasion;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.vault.Opener;
import zhenggai.storage.vault.Seal;

/**
 * What stands beside a backup and says what it holds; no word of the case is in it but where the case lay and the name of its file. Of a sealed one
 * it is sealed, too, and only what is needed to choose stays open. Before that was so, all of it lay open; such ones are still read.
 */
final class Manifest {
    private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);
    private static final String NAME = "manifest.properties";
    private static final String SEALED = "sealed.properties";
    private static final String ROWS = "rows.";
    /** What has to be there for all the rest to be. */
    private static final String VERSION = "version";
    /** Of a sealed backup: when it was taken, how large it is, and by what it is known not to have changed. */
    private static final List<String> OPEN = List.of("file", "taken", "occasion", "size", "sha256", "seal");

    private Manifest() {}

    static void write(Backup backup) throws IOException {
        write(backup, backup.file().resolveSibling(NAME));
    }

    static void write(Backup backup, Path manifest) throws IOException {
        store(lines(backup), manifest);
    }

    /** Seals it; what stays open stands in the usual place. */
    static void write(Backup backup, Seal seal) throws IOException {
        Properties lines = lines(backup);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        seal.put(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), backup.file().resolveSibling(SEALED));
        lines.keySet().retainAll(OPEN);
        store(lines, backup.file().resolveSibling(NAME));
    }

    private static void store(Properties lines, Path manifest) throws IOException {
        try (Writer out = Files.newBufferedWriter(manifest)) {
            lines.store(out, null);
        }
        OnDisk.sync(manifest);
    }

    private static Properties lines(Backup backup) {
        Properties lines = new Properties();
        lines.setProperty("file", backup.file().getFileName().toString());
        lines.setProperty("of", backup.of().toString());
        lines.setProperty("taken", backup.takenAt().toString());
        lines.setProperty("occasion", backup.occasion().name());
        lines.setProperty("size", String.valueOf(backup.size()));
        lines.setProperty("sha256", backup.sha256());
        lines.setProperty("files", String.valueOf(backup.files().kept()));
        lines.setProperty("missing", String.valueOf(backup.files().missing()));
        if (backup.seal() != null) {
            lines.setProperty("seal", backup.seal());
        }
        Contents contents = backup.contents();
        lines.setProperty(VERSION, String.valueOf(contents.version()));
        lines.setProperty("origin", contents.origin());
        lines.setProperty("steps", String.valueOf(contents.steps()));
        lines.setProperty("head", contents.head());
        contents.rows().forEach((table, rows) -> lines.setProperty(ROWS + table, rows.toString()));
        return lines;
    }

    /** Nothing where the folder holds no whole backup: somebody else's, or one that somebody took apart. */
    static Optional<Backup> read(Path folder) {
        return read(folder.resolve(NAME), folder).filter(backup -> Files.isRegularFile(backup.file()));
    }

    /** What a note says of a backup that is not read; nothing where there is none. */
    static Optional<Backup> told(Path note, Backup unread) {
        return read(note, unread.file().getParent());
    }

    private static Optional<Backup> read(Path manifest, Path folder) {
        if (!Files.isReadable(manifest)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(manifest)) {
            return Optional.of(backup(folder, in));
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            // its folder is called as the case is
            LOG.warn("a backup without a readable manifest is left alone", e);
            return Optional.empty();
        }
    }

    /**
     * Reads what was sealed.
     *
     * @throws Unavailable when it is damaged, or that of another backup
     */
    static Backup opened(Backup unread, Opener opener) {
        Path sealed = unread.file().resolveSibling(SEALED);
        try (InputStream in = opener.open(sealed)) {
            Backup read = backup(unread.file().getParent(), new InputStreamReader(in, StandardCharsets.UTF_8));
            if (!read.file().equals(unread.file()) || !read.sha256().equals(unread.sha256())) {
                throw new Unavailable("backup.changed", unread.file());
            }
            return read;
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw new Unavailable(e, "file.unreadable", sealed);
        }
    }

    private static Backup backup(Path folder, Reader in) throws IOException {
        Properties lines = new Properties();
        lines.load(in);
        Path file = folder.resolve(lines.getProperty("file"));
        boolean isRead = lines.containsKey(VERSION);
        if (!isRead && !lines.containsKey("seal")) {
            throw new IllegalArgumentException("neither whole nor sealed");
        }
        return new Backup(file, isRead ? Path.of(lines.getProperty("of")) : file, Instant.parse(lines.getProperty("taken")),
            Occasion.valueOf(lines.getProperty("occasion")), isRead ? contents(lines) : Contents.UNREAD, Long.parseLong(lines.getProperty("size")),
            lines.getProperty("sha256"), isRead ? files(lines) : new Backup.Files(0, 0), lines.getProperty("seal"));
    }

    private static Contents contents(Properties lines) {
        Map<String, Long> rows = new TreeMap<>();
        lines.stringPropertyNames().stream().filter(name -> name.startsWith(ROWS))
            .forEach(name -> rows.put(name.substring(ROWS.length()), Long.valueOf(lines.getProperty(name))));
        return new Contents(Integer.parseInt(lines.getProperty(VERSION)), lines.getProperty("origin"), Long.parseLong(lines.getProperty("steps")),
            lines.getProperty("head"), rows);
    }

    private static Backup.Files files(Properties lines) {
        return new Backup.Files(Integer.parseInt(lines.getProperty("files")), Integer.parseInt(lines.getProperty("missing")));
    }
}
