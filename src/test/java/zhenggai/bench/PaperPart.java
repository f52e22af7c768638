package zhenggai.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts;

/** The progress table as a file of each kind; of a "long" case every measure has 5,000 characters, and the two longest of the other papers are made too. */
final class PaperPart {
    private static final int LONG = 5_000;

    private PaperPart() {}

    public static void main(String[] args) throws Exception {
        boolean isLong = args[1].endsWith("long");
        try (OpenCase open = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(Path.of(args[0]))) {
            Ledger read = open.ledgers().current();
            Ledger ledger = isLong ? each(read, PaperPart::lengthened) : read;
            Figures figures = new Figures(args[1]);
            for (PaperFormat format : PaperFormat.values()) {
                figures.few("progress table as " + format, () -> PaperFile.make(format, papers(ledger), PaperFonts.bundled(), Watch.NONE));
            }
            if (isLong) {
                Dossier dossier = open.dossiers().current().with(ledger);
                for (PaperKind kind : List.of(PaperKind.OVERDUE, PaperKind.CLEARANCE)) {
                    for (PaperFormat format : PaperFormat.values()) {
                        figures.few(kind + " as " + format, () -> PaperFile.make(format,
                            Papers.describe(PaperRequest.of(kind, CaseGenerator.DAY), null, dossier, null), PaperFonts.bundled(), Watch.NONE));
                    }
                }
            }
        }
    }

    private static List<Paper> papers(Ledger ledger) {
        return List.of(ProgressTable.of(ledger, CaseGenerator.DAY));
    }

    private static MeasureLeaf lengthened(MeasureLeaf leaf) {
        String text = leaf.measure().text();
        return new MeasureLeaf(leaf.measure().worded(text.repeat(LONG / text.length() + 1).substring(0, LONG)), leaf.duties(), leaf.latest(), leaf.evidence(),
            leaf.extensions());
    }

    private static Ledger each(Ledger ledger, UnaryOperator<MeasureLeaf> change) {
        return new Ledger(ledger.office(), ledger.rules(), ledger.inspections().stream().map(inspection -> new InspectionBranch(inspection.inspection(),
            inspection.categories().stream().map(category -> new CategoryBranch(category.category(), category.findings().stream()
                .map(finding -> new FindingBranch(finding.finding(), finding.duties(), finding.measures().stream().map(change).toList())).toList())).toList()))
            .toList());
    }
}
