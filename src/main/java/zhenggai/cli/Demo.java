package zhenggai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.SampleCase;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PaperSize;
import zhenggai.paper.PdfPaper;
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
            for (PaperSize size : PaperSize.values()) {
                Print.save(desk, PdfPaper.make(ProgressTable.of(open.ledgers().current(), SampleCase.DAY), size, PaperFonts.bundled()),
                    folder.resolve("progress-" + size + ".pdf"));
            }
        }
        stage.pictures(sample, folder);
        desk.out().println(Texts.text("cli.demo-done", folder.toAbsolutePath()));
        return ExitCode.DONE;
    }
}
