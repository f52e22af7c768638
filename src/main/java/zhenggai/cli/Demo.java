package zhenggai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.SampleCase;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Person;
import zhenggai.paper.Paper;
import zhenggai.paper.PaperFonts;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.sheet.DeadlineWorkings;
import zhenggai.paper.sheet.ExtensionTable;
import zhenggai.paper.sheet.HandoverSheet;
import zhenggai.paper.sheet.PersonSheet;
import zhenggai.paper.sheet.ProgressTable;
import zhenggai.words.Texts;

/** {@code demo}: the sample case, every paper so far and a picture of every screen so far, in a folder. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    private final Desk desk;
    private final DemoStage stage;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    Demo(Desk desk, DemoStage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    public Integer call() {
        Path sample = stage.sampleIn(folder);
        try (OpenCase open = desk.open(sample)) {
            Ledger ledger = open.ledgers().current();
            for (PaperSize size : List.of(PaperSize.A4, PaperSize.A3)) {
                save(ProgressTable.of(ledger, SampleCase.DAY).on(PageSetup.landscape(size)), "progress-" + size);
            }
            save(ExtensionTable.of(ledger, By.DEPARTMENT, SampleCase.DAY), "extensions");
            save(DeadlineWorkings.of(ledger, open.basis().calendar(), SampleCase.DAY), "deadlines");
            List<Person> people = open.people().persons();
            if (people.size() > 1) {
                Person last = people.getLast();
                save(PersonSheet.of(ledger, last, open.basis().calendar(), SampleCase.DAY), "person");
                save(HandoverSheet.of(open.people().owed(last.id()), open.office().get(), last, people.getFirst(), SampleCase.DAY), "handover");
            }
        }
        stage.pictures(sample, folder);
        desk.out().println(Texts.text("cli.demo-done", folder.toAbsolutePath()));
        return ExitCode.DONE;
    }

    private void save(Paper sheet, String name) {
        Print.save(desk, PdfPaper.make(sheet, PaperFonts.bundled()), folder.resolve(name + ".pdf"));
    }
}
