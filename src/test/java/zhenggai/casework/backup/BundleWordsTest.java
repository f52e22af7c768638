package zhenggai.casework.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import zhenggai.LogLine;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Edition;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

/** The sample with a marked word in every text of every table: none of them is in the bundle for whoever maintains the program, nor in what is logged of it, which the bundle holds too. */
class BundleWordsTest {
    private static final String MARK = "ZZMARKED记号";
    private static final int PAGE = 4096;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final FileAppender<ILoggingEvent> log = new FileAppender<>();

    /** Whatever our own code logs from here on goes where the program would write it. */
    @BeforeEach
    void logAsTheProgramDoes() {
        LoggerContext context = ours("zhenggai").getLoggerContext();
        LogLine line = new LogLine();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(line);
        lines.start();
        log.setContext(context);
        log.setFile(log().toString());
        log.setEncoder(lines);
        log.start();
        ours("zhenggai").addAppender(log);
    }

    @AfterEach
    void logNoMore() {
        ours("zhenggai").detachAppender(log);
        log.stop();
    }

    private Path log() {
        return dir.resolve("zhenggai.log");
    }

    private static Logger ours(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Test
    void noWordOfACaseThatOpensOrOneThatDoesNotIsInTheBundleOrTheLog() throws IOException, SQLException {
        Path file = dir.resolve(MARK + ".zgt");
        Sample.open(file).close();
        assertThat(written(file, null)).as("the sample as it is").doesNotContainPattern("\\p{IsHan}").contains("measure 4", "ok").as("a table that is well").doesNotContain("error");
        assertThat(marked(file)).as("columns that hold a marked word now").isGreaterThan(150);
        Throwable failure = catchThrowable(() -> cases().open(file).close());
        assertThat(failure).as("a case of nothing but marks").isNotNull();
        clean(written(file, failure), logged(failure));
        byte[] good = Files.readAllBytes(file);
        for (int page = 1; page < good.length / PAGE; page += 37) {
            Files.write(file, good);
            try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                raw.seek((long) page * PAGE + 8);
                raw.write((MARK + "\0\1").repeat(40).getBytes(StandardCharsets.UTF_8));
            }
            Throwable torn = catchThrowable(() -> open(file));
            clean(written(file, torn), torn == null ? "" : logged(torn));
        }
        Files.writeString(file, MARK.repeat(100));
        clean(written(file, new IllegalStateException(MARK, new IOException(MARK))), logged(new IllegalStateException(MARK)));
    }

    @Test
    void aBackupThatCannotBeReadIsLoggedWithoutTheNameOfItsCase() throws IOException {
        Path file = dir.resolve(MARK + ".zgt");
        try (OpenCase open = cases().create(file, MARK)) {
            open.backups().take(Occasion.ASKED, Meter.NONE);
        }
        try (Stream<Path> backups = Files.walk(dir.resolve("backups"))) {
            for (Path manifest : backups.filter(each -> each.endsWith("manifest.properties")).toList()) {
                Files.writeString(manifest, "taken=" + MARK);
            }
        }
        assertThat(cases().recovery().of(file)).isEmpty();
        String bundle = written(file, null);
        assertThat(bundle).contains("commit abc1234", "a backup without a readable manifest is left alone");
        clean(bundle, Files.readString(log()));
    }

    private Cases cases() {
        return new Cases(desk.clock, Desk.CLERK, dir.resolve("backups"));
    }

    private void open(Path file) {
        try (OpenCase open = cases().open(file)) {
            open.ledgers().current();
        }
    }

    private static void clean(String bundle, String log) {
        assertThat(bundle).startsWith("about.txt").contains("zhenggai 0.1.0").doesNotContain("MARKED", "记号", hex("MARKED"), hex("记号"));
        assertThat(log).doesNotContain("MARKED", "记号");
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }

    private String logged(Throwable failure) {
        ours("zhenggai.storage.Opening").warn("not opened", failure);
        return new LogLine().doLayout(new LoggingEvent(BundleWordsTest.class.getName(), ours("zhenggai.storage.Opening"), Level.WARN, "not opened", failure, new Object[0]));
    }

    /** Everything the bundle is made of, the names of its parts too. */
    private String written(Path file, Throwable failure) throws IOException {
        Path target = dir.resolve("bundle.zip");
        cases().recovery().bundle(file, failure, new Edition("0.1.0", "abc1234", log()), target);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            for (var part : zip.stream().toList()) {
                all.append(part.getName()).append('\n').append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Puts the mark into every column of text that is not generated, whatever the rules of the table say; tells how many there are with a row to hold it. */
    private static int marked(Path file) throws SQLException {
        int columns = 0;
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = raw.createStatement()) {
            for (String trigger : strings(statement, "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA ignore_check_constraints = ON");
            for (Map.Entry<String, List<String>> table : texts(statement).entrySet()) {
                for (String column : table.getValue()) {
                    columns += statement.executeUpdate("UPDATE " + table.getKey() + " SET " + column + " = '" + MARK + "' || hex(randomblob(6))") > 0 ? 1 : 0;
                }
            }
        }
        return columns;
    }

    private static Map<String, List<String>> texts(Statement statement) throws SQLException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (String table : strings(statement, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")) {
            texts.put(table, strings(statement, "SELECT name FROM pragma_table_xinfo('" + table + "') WHERE type = 'TEXT' AND hidden = 0"));
        }
        return texts;
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
