import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.security.MessageDigest;

import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's table classes from the migrations: runs them on a database in memory's place, a file of the build folder,
 * and has jOOQ look at it. Does nothing when neither the migrations nor this program changed.
 */
public class Codegen {
    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<Path> scripts;
        try (var files = Files.list(migrations)) {
            scripts = files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
        Path stamp = out.resolve("stamp");
        String fingerprint = fingerprint(scripts);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        Files.createDirectories(out);
        Path database = out.resolveSibling("jooq.db");
        Files.deleteIfExists(database);
        String url = "jdbc:sqlite:" + database;
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            for (Path script : scripts) {
                statement.executeUpdate(Files.readString(script));
            }
        }
        generate(url, out);
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(String url, Path out) throws Exception {
        Database database = new Database().withName("org.jooq.meta.sqlite.SQLiteDatabase")
            .withExcludes("sqlite_.*").withIncludeCheckConstraints(false)
            .withForcedTypes(
                new ForcedType().withName("LOCALDATE").withIncludeExpression(".*_on"),
                new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER"));
        GenerationTool.generate(new Configuration().withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(new Generator().withDatabase(database)
                .withGenerate(new Generate().withDefaultCatalog(false).withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false).withImplicitJoinPathsManyToMany(false).withComments(false).withGeneratedAnnotation(false))
                .withTarget(new Target().withPackageName("zhenggai.storage.generated").withDirectory(out.toString()))));
    }

    private static String fingerprint(List<Path> scripts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path script : scripts) {
            digest.update(Files.readAllBytes(script));
        }
        digest.update(VERSION.getBytes());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Raise when the settings above change, so that old output is not taken for current. */
    private static final String VERSION = "3";
}
