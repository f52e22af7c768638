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
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.TableSheet;
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
            for (PaperSize size : PaperSize.values()) {
                save(ProgressTable.of(ledger, SampleCase.DAY), size, "progress-" + size);
            }
            save(ExtensionTable.of(ledger, ExtensionTable.By.DEPARTMENT, SampleCase.DAY), PaperSize.A4, "extensions");
            save(DeadlineWorkings.of(ledger, open.basis().calendar(), SampleCase.DAY), PaperSize.A4, "deadlines");
            List<Person> people = open.people().persons();
            if (people.size() > 1) {
                Person last = people.getLast();
                save(PersonSheet.of(ledger, last, open.basis().calendar(), SampleCase.DAY), PaperSize.A4, "person");
                save(HandoverSheet.of(open.people().owed(last.id()), open.office().get(), last, people.getFirst(), SampleCase.DAY), PaperSize.A4, "handover");
            }
        }
        stage.pictures(sample, folder);
        desk.out().println(Texts.text("cli.demo-done", folder.toAbsolutePath()));
        return ExitCode.DONE;
    }

    private void save(TableSheet sheet, PaperSize size, String name) {
        Print.save(desk, PdfPaper.make(sheet, size, PaperFonts.bundled()), folder.resolve(name + ".pdf"));
    }
}
