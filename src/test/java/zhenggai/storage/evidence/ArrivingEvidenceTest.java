package zhenggai.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.file.Meter;

class ArrivingEvidenceTest {
    @TempDir Path dir;

    @Test
    void evidenceComesWithItsCaseFileOrNotAtAll() throws IOException {
        Path target = dir.resolve("案卷.zgt");
        Path made = dir.resolve("案卷.zgt.new");
        try (ArrivingEvidence evidence = new ArrivingEvidence(target)) {
            evidence.folder().keep("纪要.txt", new ByteArrayInputStream(new byte[] {1, 2}), 2, Meter.NONE);
            assertThatThrownBy(() -> evidence.settle(made, target)).isInstanceOf(IOException.class);
        }
        assertThat(dir).isEmptyDirectory();
        Files.writeString(made, "a case");
        try (ArrivingEvidence evidence = new ArrivingEvidence(target)) {
            evidence.folder().keep("纪要.txt", new ByteArrayInputStream(new byte[] {1, 2}), 2, Meter.NONE);
            evidence.settle(made, target);
        }
        assertThat(target).hasContent("a case");
        assertThat(new EvidenceFolder(target).hashes()).hasSize(1);
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("案卷.zgt", "案卷.evidence");
    }
}
