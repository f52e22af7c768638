package zhenggai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.sheet.DeadlineWorkings;

/** {@code print deadlines}: how every counted deadline was counted. */
@Command(name = "deadlines", mixinStandardHelpOptions = true)
final class PrintDeadlines implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    PrintDeadlines(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            LocalDate day = on == null ? open.today() : on;
            Print.save(desk, PdfPaper.make(DeadlineWorkings.of(open.ledgers().current(), open.basis().calendar(), day), paper, PaperFonts.bundled()), out);
            return ExitCode.DONE;
        }
    }
}
