package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Contents;
import zhenggai.storage.file.Pages;
import zhenggai.testkit.Desk;

/** A copy of a case that somebody works on is one state of it: never between two. */
class SnapshotsTest {
    private static final int COPIES = 25;
    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void everyCopyMadeWhileSomebodyWorksIsAStateTheCaseWasIn() throws Exception {
        Path path = dir.resolve("案卷.zgt");
        desk.smallCase(path).close();
        try (CaseFile file = new Opening(desk.clock, Desk.CLERK).open(path)) {
            Set<String> heads = new HashSet<>();
            heads.add(file.read(tx -> tx.history().head()));
            AtomicInteger edits = new AtomicInteger();
            CompletableFuture<List<Contents>> copying = CompletableFuture.supplyAsync(() -> copies(file, edits));
            for (int turn = 0; !copying.isDone(); turn++) {
                // long enough that every step needs pages of its own, and some fill the pages that a removed one left
                String title = "第" + turn + "类" + "问题".repeat(turn % 7 * 400);
                file.change("category.rename", tx -> {
                    var category = tx.ledger().whole().inspections().getFirst().categories().getFirst().category();
                    return tx.categories().save(category.titled(title));
                });
                heads.add(file.read(tx -> tx.history().head()));
                edits.incrementAndGet();
            }
            List<Contents> counted = copying.get();
            assertThat(heads).as("somebody worked meanwhile").hasSizeGreaterThan(COPIES);
            for (int n = 0; n < counted.size(); n++) {
                Path copy = dir.resolve("copy-" + n);
                assertThat(CaseProof.of(copy)).isEqualTo(counted.get(n));
                assertThat(heads).contains(counted.get(n).head());
                try (CaseFile opened = new Opening(desk.clock, Desk.CLERK).look(copy)) {
                    assertThat(opened.read(tx -> tx.history().verify()).holds()).isTrue();
                }
            }
        }
    }

    /** So many, and on until as much was worked meanwhile. */
    private List<Contents> copies(CaseFile file, AtomicInteger edits) {
        List<Contents> counted = new ArrayList<>();
        try {
            while (counted.size() < COPIES || edits.get() <= COPIES) {
                counted.add(file.copyTo(dir.resolve("copy-" + counted.size())));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return counted;
    }

    @Test
    void aCaseThatWasClosedGivesNoCopy() {
        Path path = dir.resolve("案卷.zgt");
        desk.smallCase(path).close();
        CaseFile file = new Opening(desk.clock, Desk.CLERK).open(path);
        file.close();
        assertThatThrownBy(() -> file.copyTo(dir.resolve("copy"))).isInstanceOf(Unavailable.class);
        assertThat(dir.resolve("copy")).doesNotExist();
    }

    @Test
    void aBackupBeforeAnImportDoesNotWaitForOneThatWaitsForIt() throws Exception {
        Path path = dir.resolve("案卷.zgt");
        desk.smallCase(path).close();
        try (CaseFile file = new Opening(desk.clock, Desk.CLERK).open(path)) {
            Object backups = new Object();
            file.whenAbout(verb -> {
                synchronized (backups) {
                    assertThat(verb).isEqualTo("category.rename");
                }
            });
            CompletableFuture<?> held = new CompletableFuture<>();
            CompletableFuture<?> importing;
            synchronized (backups) {
                importing = CompletableFuture.runAsync(() -> {
                    held.complete(null);
                    file.change("category.rename", tx -> true);
                });
                held.get();
                assertThat(file.<Long>read(tx -> tx.history().lastNumber())).as("whoever holds the backups gets his turn").isPositive();
            }
            importing.get();
        }
    }

    @Test
    void whatChangedIsBroughtAndNothingIsLeftBehind() throws Exception {
        Path source = dir.resolve("source");
        Path copy = dir.resolve("copy");
        Random random = new Random(28);
        byte[] bytes = new byte[3_500_000];
        random.nextBytes(bytes);
        Files.write(source, bytes);
        try (Pages pages = Pages.of(source); FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            pages.bring(channel);
            assertThat(copy).hasBinaryContent(bytes);
            bytes[0]++;
            bytes[1 << 20]++;
            bytes[bytes.length - 1]++;
            Files.write(source, bytes);
            pages.bring(channel);
            assertThat(copy).hasBinaryContent(bytes);
            Files.write(source, new byte[] {7, 8, 9});
            pages.bring(channel);
            assertThat(copy).hasBinaryContent(new byte[] {7, 8, 9});
        }
    }
}
