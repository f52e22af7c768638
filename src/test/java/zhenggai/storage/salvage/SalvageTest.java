package zhenggai.storage.salvage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Edition;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Office;
import zhenggai.domain.spine.FindingId;
import zhenggai.testkit.Desk;
import zhenggai.words.SalvageWords;
import zhenggai.words.Texts;

/** What is saved of damaged files: nothing is made up, what cannot be read is named, the damaged file stays as it is. */
class SalvageTest {
    private static final int PAGE = 4096;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private Ledger whole;
    private Instant before;

    @BeforeEach
    void aCaseWithMuchInIt() {
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = desk.smallCase(file)) {
            before = desk.clock.instant();
            desk.clock.forward(Duration.ofHours(1));
            FindingId finding = Desk.measure(open, 0).finding();
            for (int i = 0; i < 120; i++) {
                open.measures().add(finding, "第" + i + "条措施：" + "把该做的事做到底".repeat(12));
            }
            open.measures().start(Desk.measure(open, 5).id());
            open.measures().remove(List.of(Desk.measure(open, 6).id()));
            whole = open.ledgers().current();
        }
    }

    @Test
    void aTableThatIsGoneIsToldByItsHistory() throws Exception {
        List<Integer> pages = pages("measure");
        assertThat(pages).hasSizeGreaterThan(5);
        spoil(pages.subList(1, pages.size() - 1));
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOf(Unavailable.class).hasMessage("file.damaged");
        Salvaged salvaged = salvage();
        assertThat(Files.readAllBytes(file)).as("never written").isEqualTo(damaged);
        assertThat(salvaged.fromHistory()).isGreaterThan(30);
        assertThat(salvaged.brokenAt()).isZero();
        assertThat(salvaged.losses()).isEmpty();
        try (OpenCase saved = desk.cases.open(salvaged.file())) {
            assertThat(saved.ledgers().current()).as("every row as it was").isEqualTo(whole);
            assertThat(saved.history().verify().holds()).isTrue();
            assertThat(saved.history().all().getFirst().verb()).isEqualTo("case.salvage");
            assertThat(saved.ledgers().asOf(before).measures()).as("past days too").hasSize(4);
            assertThat(saved.measures().add(Desk.measure(saved, 0).finding(), "下一条").number()).as("no number twice").isEqualTo(123);
        }
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("案卷.zgt", "抢救.zgt");
    }

    @Test
    void aBrokenHistoryIsLeftAndWhatTheTablesHaveIsKept() throws Exception {
        List<Integer> pages = pages("step_row");
        spoil(pages.subList(pages.size() / 2, pages.size() / 2 + 1));
        Salvaged salvaged = salvage();
        assertThat(salvaged.brokenAt()).isBetween(2L, 133L);
        try (OpenCase saved = desk.cases.open(salvaged.file())) {
            assertThat(saved.ledgers().current()).isEqualTo(whole);
            assertThat(saved.history().verify().holds()).isTrue();
            assertThat(saved.history().verify().steps()).as("what was done before, and the saving").isEqualTo(salvaged.brokenAt());
            assertThat(saved.ledgers().asOf(before).measures()).hasSize(4);
        }
    }

    @Test
    void whatIsLostOfBothIsNamedAndWhatHangsOnItGoes() throws Exception {
        List<Integer> measures = pages("measure");
        List<Integer> steps = pages("step_row");
        spoil(measures.subList(1, 2));
        spoil(steps.subList(0, 2));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses()).anySatisfy(loss -> {
            assertThat(loss.table()).isEqualTo("measure");
            assertThat(loss.why()).isEqualTo(Salvaged.Why.UNREADABLE);
            assertThat(loss.until()).isGreaterThanOrEqualTo(loss.from()).isLessThan(200);
        });
        try (OpenCase saved = desk.cases.open(salvaged.file())) {
            Ledger now = saved.ledgers().current();
            assertThat(now.measures().count()).isBetween(50L, whole.measures().count() - 1);
            assertThat(whole.measures().map(leaf -> leaf.measure().id())).containsAll(now.measures().map(leaf -> leaf.measure().id()).toList());
        }
    }

    @Test
    void aCaseThatLostItsOfficeOpensWithOneThatStandsInAndIsNamedAsLost() throws Exception {
        spoil(pages("office"));
        // the first step of the history tells of the office, too
        spoil(pages("step_row").subList(0, 1));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses()).anySatisfy(loss -> assertThat(loss.table()).isEqualTo("office"));
        assertThat(SalvageWords.lines(salvaged)).contains(Texts.text("salvage.office-lost"));
        try (OpenCase saved = desk.cases.open(salvaged.file())) {
            assertThat(saved.office().get().name()).isEqualTo("\uff1f案卷");
            assertThat(saved.ledgers().current().measures().count()).isEqualTo(whole.measures().count());
            assertThat(saved.history().verify().holds()).isTrue();
            saved.office().edit(Office.named("示例市红十字会"));
            assertThat(saved.office().get().name()).isEqualTo("示例市红十字会");
        }
    }

    @Test
    void whatIsNoCaseIsRefusedAndLeavesNothing() throws IOException {
        Path text = Files.writeString(dir.resolve("文本.zgt"), "不是案卷".repeat(100));
        assertThatThrownBy(() -> new Salvage(desk.clock, Desk.CLERK).into(text, dir.resolve("抢救.zgt"))).isInstanceOf(Refused.class).hasMessage("salvage.nothing");
        assertThatThrownBy(() -> new Salvage(desk.clock, Desk.CLERK).into(file, text)).isInstanceOf(Refused.class).hasMessage("case.file-exists");
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("案卷.zgt", "文本.zgt");
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write(new byte[16]);
        }
        assertThat(salvage().contents().measures()).as("only its first letters were gone").isEqualTo(whole.measures().count());
    }

    @Test
    void aHundredDamagedFilesEndInASentenceAndEveryTenthIsSaved() throws IOException {
        assertNamedAndSaved(100);
    }

    @Test
    @Tag("faults")
    void fiveThousandDamagedFilesEndInASentenceAndEveryTenthIsSaved() throws IOException {
        assertNamedAndSaved(5_000);
    }

    private long steps() {
        try (OpenCase open = desk.cases.open(file)) {
            return open.history().verify().steps();
        }
    }

    /** Flipped, cut, zeroed: never a fault of the program, never a file that opens and is not sound. */
    private void assertNamedAndSaved(int files) throws IOException {
        Random random = new Random(20261128);
        byte[] good = Files.readAllBytes(file);
        long steps = steps();
        int refused = 0;
        int saved = 0;
        for (int i = 0; i < files; i++) {
            byte[] bad = damaged(good, i, random);
            Files.write(file, bad);
            long begun = System.nanoTime();
            try (OpenCase open = desk.cases.open(file)) {
                ChainCheck chain = open.history().verify();
                if (chain.holds()) {
                    assertThat(chain.steps()).as("a whole history has all its steps").isEqualTo(steps);
                } else {
                    assertThat(chain.firstBroken()).as("the first step that is not whole is named, behind those that are").isGreaterThan(chain.steps());
                }
            } catch (Unavailable e) {
                refused++;
                assertThat(Files.readAllBytes(file)).as("the damaged file is left alone").isEqualTo(bad);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            if (i % 10 != i / 10 % 4) {
                continue;
            }
            Files.deleteIfExists(dir.resolve("抢救.zgt"));
            try {
                Salvaged salvaged = salvage();
                saved++;
                try (OpenCase open = desk.cases.open(salvaged.file())) {
                    assertThat(open.history().verify().holds()).isTrue();
                    assertThat(open.ledgers().current().measures().count()).isEqualTo(salvaged.contents().measures());
                }
            } catch (Refused e) {
                assertThat(e.textKey()).isEqualTo("salvage.nothing");
            }
        }
        assertThat(refused).as("files that were named as damaged").isGreaterThan(files / 2);
        assertThat(saved).as("files of which something was saved").isGreaterThan(files / 20);
    }

    private static byte[] damaged(byte[] good, int kind, Random random) {
        byte[] bad = good.clone();
        switch (kind % 4) {
            case 0 -> {
                for (int flips = 0; flips < 60; flips++) {
                    bad[PAGE + random.nextInt(bad.length - PAGE)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bad = java.util.Arrays.copyOf(good, PAGE + random.nextInt(good.length - PAGE));
            case 2 -> {
                int page = 1 + random.nextInt(good.length / PAGE - 2);
                java.util.Arrays.fill(bad, page * PAGE, (page + 1) * PAGE, (byte) 0);
            }
            default -> {
                int at = random.nextInt(bad.length - 2 * PAGE);
                byte[] noise = new byte[PAGE];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bad, at, PAGE);
            }
        }
        return bad;
    }

    @Test
    void theSupportBundleHoldsNoWordOfTheCase() throws Exception {
        spoil(pages("measure").subList(1, 2));
        Path damaged = Files.move(file, dir.resolve("示例市红十字会整改.zgt"));
        Throwable failure = new IllegalStateException("示例市红十字会 报销审核把关不严", new Unavailable("file.damaged", damaged));
        Path zip = dir.resolve("诊断包.zip");
        Edition program = new Edition("1.2.3", "abc1234", dir.resolve("zhenggai.log"));
        Files.writeString(program.log(), "2026-07-20T01:00:00Z WARN  Opening the newest\n");
        Files.writeString(dir.resolve("zhenggai.log.1"), "2026-07-19T01:00:00Z ERROR Opening java.nio.file.FileSystemException: 拒绝访问。\n\tat zhenggai.storage.Opening\n");
        new SupportBundle(program, failure).write(damaged, desk.clock.instant(), zip);
        List<String> names = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(names).containsExactly("about.txt", "file.txt", "tables.txt", "failure.txt", "log.txt");
        assertThat(all).contains("zhenggai 1.2.3", "commit abc1234", "finding 3 rows", "IllegalStateException", "file.damaged", "head 53514c69746520666f726d61742033");
        assertThat(all).doesNotContainPattern("\\p{IsHan}").doesNotContain(dir.toString(), "clerk", "PC-01", "整改");
        assertThat(all).as("the log, oldest first").contains("FileSystemException: ?\n\tat zhenggai.storage.Opening\n2026-07-20T01:00:00Z WARN  Opening the newest\n");
        // a file that is none of ours may begin with anything
        Files.writeString(damaged, "wonderful-words-of-the-office ".repeat(200));
        new SupportBundle(program, null).write(damaged, desk.clock.instant(), zip);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            while (in.getNextEntry() != null) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("wonderful").doesNotContain("776f6e646572");
            }
        }
    }

    private Salvaged salvage() {
        return new Salvage(desk.clock, Desk.CLERK).into(file, dir.resolve("抢救.zgt"));
    }

    /** The pages on which the rows of a table lie, in order of the table. */
    private List<Integer> pages(String table) throws SQLException {
        List<Integer> pages = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            ResultSet row = connection.createStatement().executeQuery("SELECT pageno FROM dbstat WHERE name = '" + table + "' AND pagetype = 'leaf' ORDER BY path")) {
            while (row.next()) {
                pages.add(row.getInt(1));
            }
        }
        return pages;
    }

    private void spoil(List<Integer> pages) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            for (int page : pages) {
                raw.seek((long) (page - 1) * PAGE);
                raw.write(new byte[PAGE]);
            }
        }
    }
}
