package zhenggai.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.MeasureId;

/** Opening a copy of a case file before and after 2,000 evidence files came in, and what is done with so many. */
final class EvidencePart {
    private static final int FILES = 2_000;
    private static final Cases CASES = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK);

    private EvidencePart() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]).toAbsolutePath().getParent(), "evidence-");
        Path copy = folder.resolve("copy.zgt");
        Files.copy(Path.of(args[0]), copy);
        Figures figures = new Figures(args[1]);
        figures.time("open to the ledger, no evidence files", () -> opened(copy));
        try (OpenCase open = CASES.open(copy)) {
            List<MeasureId> measures = open.ledgers().current().measures().map(MeasureLeaf::measure).map(measure -> measure.id()).toList();
            List<StoredFile> files = new ArrayList<>();
            for (int n = 0; n < FILES; n++) {
                files.add(open.evidenceFiles().bring("材料" + n + ".txt", ("材料" + n).repeat(500).getBytes(StandardCharsets.UTF_8)));
            }
            for (int n = 0; n < FILES; n++) {
                open.evidence().addFiles(List.of(files.get(n)), Backed.of(measures.get(n % measures.size())));
            }
        }
        figures.time("open to the ledger, 2,000 evidence files", () -> opened(copy));
        try (OpenCase open = CASES.open(copy)) {
            figures.time("all evidence of the case", () -> open.evidence().index());
            figures.few("check 2,000 evidence files", () -> open.evidenceFiles().check(open.evidence().index(), Meter.NONE));
        }
    }

    private static Object opened(Path file) {
        try (OpenCase open = CASES.open(file)) {
            return open.ledgers().current();
        }
    }
}
