package zhenggai.storage.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.backup.Occasion;

/** What stands beside a backup and says what it holds; no word of the case is in it but the name of its file. */
final class Manifest {
    private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);
    private static final String NAME = "manifest.properties";
    private static final String ROWS = "rows.";

    private Manifest() {}

    static void write(Backup backup) throws IOException {
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
        lines.setProperty("version", String.valueOf(contents.version()));
        lines.setProperty("origin", contents.origin());
        lines.setProperty("steps", String.valueOf(contents.steps()));
        lines.setProperty("head", contents.head());
        contents.rows().forEach((table, rows) -> lines.setProperty(ROWS + table, rows.toString()));
        Path manifest = backup.file().resolveSibling(NAME);
        try (Writer out = Files.newBufferedWriter(manifest)) {
            lines.store(out, null);
        }
        zhenggai.storage.file.OnDisk.sync(manifest);
    }

    /** Nothing where the folder holds no whole backup: somebody else's, or one that somebody took apart. */
    static Optional<Backup> read(Path folder) {
        Path manifest = folder.resolve(NAME);
        if (!Files.isReadable(manifest)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(manifest)) {
            lines.load(in);
            Backup backup = backup(folder, lines);
            return Files.isRegularFile(backup.file()) ? Optional.of(backup) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            LOG.warn("a backup without a readable manifest is left alone: {}", folder.getFileName(), e);
            return Optional.empty();
        }
    }

    private static Backup backup(Path folder, Properties lines) {
        Map<String, Long> rows = new TreeMap<>();
        lines.stringPropertyNames().stream().filter(name -> name.startsWith(ROWS))
            .forEach(name -> rows.put(name.substring(ROWS.length()), Long.valueOf(lines.getProperty(name))));
        Contents contents = new Contents(Integer.parseInt(lines.getProperty("version")), lines.getProperty("origin"),
            Long.parseLong(lines.getProperty("steps")), lines.getProperty("head"), rows);
        return new Backup(folder.resolve(lines.getProperty("file")), Path.of(lines.getProperty("of")), Instant.parse(lines.getProperty("taken")),
            Occasion.valueOf(lines.getProperty("occasion")), contents, Long.parseLong(lines.getProperty("size")), lines.getProperty("sha256"),
            new Backup.Files(Integer.parseInt(lines.getProperty("files")), Integer.parseInt(lines.getProperty("missing"))), lines.getProperty("seal"));
    }
}
