package zhenggai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Person;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.sheet.PersonSheet;

/** {@code print person}: one person's own sheet, with a reply slip. */
@Command(name = "person", mixinStandardHelpOptions = true)
final class PrintPerson implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out;

    @Option(names = "--person", paramLabel = "NAME", required = true)
    private String name;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    PrintPerson(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            LocalDate day = on == null ? open.today() : on;
            Person person = open.people().persons().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow(() -> new Refused("cli.due-nobody", name));
            Print.save(desk, PdfPaper.make(PersonSheet.of(open.ledgers().current(), person, open.basis().calendar(), day), PaperSize.A4, PaperFonts.bundled()), out);
            return ExitCode.DONE;
        }
    }
}
