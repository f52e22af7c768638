package zhenggai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.storage.Tx;

/** What the checks ask of a copy of a case whose closed measures have their papers, and what an earlier inspection said of a finding. */
final class CheckPart {
    private static final Cases CASES = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK);

    private CheckPart() {}

    public static void main(String[] args) throws Exception {
        Path copy = Path.of(args[0]).resolveSibling("copy-" + ProcessHandle.current().pid() + ".zgt");
        Files.copy(Path.of(args[0]), copy);
        copy.toFile().deleteOnExit();
        FindingId again;
        try (CaseFile file = new Opening(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(copy)) {
            again = file.change("intake.take", CheckPart::filled);
        }
        Figures figures = new Figures(args[1]);
        try (OpenCase open = CASES.open(copy)) {
            figures.time("all questions of the checks", () -> open.checks().asked());
            figures.time("the past of one finding", () -> open.repeats().of(again));
            Measure one = open.ledgers().current().measures().findFirst().orElseThrow().measure();
            int[] turn = {0};
            figures.few("all questions after a change, with the change", () -> {
                open.measures().reword(one.id(), one.text() + turn[0]++);
                return open.checks().asked();
            });
        }
    }

    /** A paper or two behind each closed measure, and one finding of the case once more in a later inspection. */
    private static FindingId filled(Tx tx) {
        List<Measure> closed = tx.ledger().whole().measures().map(MeasureLeaf::measure).filter(measure -> !measure.state().isOpen()).toList();
        for (int n = 0; n < closed.size(); n++) {
            Evidence paper = new Evidence(EvidenceId.NEW, closed.get(n).id(), "关于印发第" + n / 4 + "号整改制度的通知", "示红〔2026〕" + n / 4 + "号", CaseGenerator.DAY, "1号柜");
            tx.evidence().add(paper);
            if (n % 2 == 0) {
                tx.evidence().add(new Evidence(EvidenceId.NEW, closed.get(n).id(), "培训签到表", "", CaseGenerator.DAY, "1号柜"));
            }
        }
        InspectionBranch first = tx.ledger().whole().inspections().getFirst();
        FindingBranch before = first.categories().getFirst().findings().getFirst();
        Inspection later = tx.inspections().save(Inspection.titled("八届市委第一轮巡察"));
        CategoryId category = tx.categories().save(new Category(CategoryId.NEW, later.id(), 1, "屡查屡犯")).id();
        return tx.findings().save(Finding.draft(category, before.finding().headline(), "").at(category, 1)).id();
    }
}
