package zhenggai.casework;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/** The evidence of the sample case: papers, a few of them with a file of their own, and what is still asked for. */
final class SampleEvidence {
    private static final String FILE = "FILE";

    private final OpenCase open;
    private final List<List<String>> rows;

    /** @param rows what each is, the measure it is for, title, from whom, by when, and the words of a file */
    SampleEvidence(OpenCase open, List<List<String>> rows) {
        this.open = open;
        this.rows = rows;
    }

    /** @param code of the measure, such as 3-2 */
    void add(MeasureId measure, String code, String title) {
        rows.stream().filter(cells -> cells.getFirst().equals(FILE) && cells.get(1).equals(code) && cells.get(2).equals(title)).findFirst().ifPresentOrElse(
            cells -> open.evidence().addFiles(List.of(file(cells)), Backed.of(measure)),
            () -> open.evidence().add(new Evidence(EvidenceId.NEW, measure, title, "", null, "")));
    }

    void ask(Map<String, MeasureId> measures) {
        rows.stream().filter(cells -> !cells.getFirst().equals(FILE)).forEach(cells -> open.wantedEvidence()
            .ask(new Wanted(WantedId.NEW, measures.get(cells.get(1)), cells.get(2), cells.get(3), LocalDate.parse(cells.get(4)), null)));
    }

    private StoredFile file(List<String> cells) {
        return open.evidenceFiles().bring(cells.get(2) + ".txt", cells.get(5).replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
