package zhenggai.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;

/** Files on their way into the folder of evidence: whole or not at all, whatever happens to who reads them and however large they are. */
class EvidenceFolderTest {
    private static final int READABLE = 200_000;

    @TempDir Path dir;

    @Test
    void aFileThatAnotherProgramLocksMidwayLeavesNothingAndIsNamed() throws IOException {
        EvidenceFolder folder = new EvidenceFolder(dir.resolve("案卷.zgt"));
        InputStream locked = new SequenceInputStream(new ByteArrayInputStream(new byte[READABLE]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The process cannot access the file because another process has locked a portion of the file");
            }
        });
        assertThatThrownBy(() -> folder.keep("台账.xlsx", locked, 2L * READABLE, Meter.NONE)).isInstanceOfSatisfying(Unavailable.class, said -> {
            assertThat(said.textKey()).isEqualTo("evidence.unreadable");
            assertThat(said.args()).containsExactly("台账.xlsx");
        });
        assertThat(files(folder)).as("nothing half lies there").isEmpty();

        EvidenceFolder.Kept kept = folder.keep("台账.xlsx", new ByteArrayInputStream(new byte[2 * READABLE]), 2L * READABLE, Meter.NONE);
        assertThat(folder.state(kept.file(), Meter.NONE)).as("once it is free again it comes").isEqualTo(State.INTACT);
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    @Tag("faults")
    void twoGigabytesGoThroughAsAStream() throws IOException {
        EvidenceFolder folder = new EvidenceFolder(dir.resolve("案卷.zgt"));
        long size = (1L << 31) + 1;
        Path large = dir.resolve("录像.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(size);
        }
        AtomicLong reached = new AtomicLong();
        EvidenceFolder.Kept kept = folder.keep(large, (done, all) -> {
            assertThat(all).isEqualTo(size);
            assertThat(done).isGreaterThan(reached.getAndSet(done));
        });
        assertThat(kept.file().size()).isEqualTo(size);
        assertThat(reached).hasValue(size);
        assertThat(folder.there(kept.file())).hasSize(size);
    }

    private static List<Path> files(EvidenceFolder folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.path())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
