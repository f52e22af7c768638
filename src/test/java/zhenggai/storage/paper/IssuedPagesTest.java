package zhenggai.storage.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press.Pressed;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Forger;

/** The pages of issued reports on disk: only ever added, and whoever alters them is found out. */
class IssuedPagesTest {
    private static final byte[] PAGES = "%PDF pages as they were issued".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FORGED = "%PDF pages as somebody wants them".getBytes(StandardCharsets.UTF_8);

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private Issue issue;

    @BeforeEach
    void issueAReport() {
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = desk.smallCase(file)) {
            issue = issue(open);
        }
    }

    @Test
    void pagesAreNeitherAlteredNorRemovedNorReplaced() throws Exception {
        for (String statement : List.of("UPDATE paper_file SET content = x'00'", "DELETE FROM paper_file",
                "INSERT OR REPLACE INTO paper_file SELECT sha256, x'00' FROM paper_file")) {
            assertThatThrownBy(() -> raw(statement)).as(statement).hasMessageContaining("issued pages only grow");
        }
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.issues().pages(issue.id())).isEqualTo(PAGES);
            assertThat(open.issues().damaged()).isEmpty();
        }
    }

    @Test
    void theSamePagesIssuedTwiceAreKeptOnce() throws Exception {
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(open.issues().pages(issue(open).id())).isEqualTo(PAGES);
        }
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = raw.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM paper_file")) {
            assertThat(count.getInt(1)).isOne();
        }
    }

    @Test
    void alteredPagesAreNamedAndNotHandedOut() throws Exception {
        Forger.alter(file, "UPDATE paper_file SET content = x'" + HexFormat.of().formatHex(FORGED) + "'");
        assertDamaged();
    }

    @Test
    void alteredPagesWithAnAlteredHashAreFoundByTheHistory() throws Exception {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FORGED));
        raw("INSERT INTO paper_file VALUES ('" + hash + "', x'" + HexFormat.of().formatHex(FORGED) + "')", "UPDATE issue SET file = '" + hash + "'");
        assertDamaged();
    }

    @Test
    void pagesThatAreGoneAreNamed() throws Exception {
        Forger.alter(file, "UPDATE issue SET file = file", "PRAGMA foreign_keys = OFF", "DELETE FROM paper_file",
            "INSERT INTO paper_file SELECT file, x'' FROM issue");
        assertDamaged();
    }

    private void assertDamaged() {
        try (OpenCase open = desk.cases.open(file)) {
            assertThatThrownBy(() -> open.issues().pages(issue.id())).isInstanceOfSatisfying(Unavailable.class, problem -> {
                assertThat(problem.textKey()).isEqualTo("issue.damaged");
                assertThat(problem.args()).isEqualTo(List.of("整改进展表", 1L));
            });
            assertThat(open.issues().damaged()).containsExactlyElementsOf(open.issues().all());
        }
    }

    private static Issue issue(OpenCase open) {
        return open.issues().issue(PaperRequest.of(PaperKind.PROGRESS, Desk.TODAY), (issuing, now, then) -> new Pressed("整改进展表", "f".repeat(64), PAGES, 1));
    }

    private void raw(String... statements) throws Exception {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = raw.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
