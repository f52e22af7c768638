package zhenggai.bench;

import java.nio.file.Path;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Ledger;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts;

/** The progress table as PDF. */
final class PaperPart {
    private PaperPart() {}

    public static void main(String[] args) throws Exception {
        try (OpenCase open = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(Path.of(args[0]))) {
            Ledger ledger = open.ledgers().current();
            new Figures(args[1]).time("progress table as PDF",
                () -> PdfPaper.make(ProgressTable.of(ledger, CaseGenerator.DAY), PaperFonts.bundled()));
        }
    }
}
