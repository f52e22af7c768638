package zhenggai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Person;
import zhenggai.paper.PaperFonts;
import zhenggai.paper.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.TableSheet;

/** What every paper is asked for with: of which case, into which file, on what size of paper, filled in on which day. */
final class PaperWish {
    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    /** @param sheet describes the paper from the case and the day */
    int print(Desk desk, BiFunction<OpenCase, LocalDate, TableSheet> sheet) {
        try (OpenCase open = desk.open(file)) {
            Print.save(desk, PdfPaper.make(sheet.apply(open, on == null ? open.today() : on), paper, PaperFonts.bundled()), out);
            return ExitCode.DONE;
        }
    }

    /** @throws Refused when the case knows nobody of that name */
    static Person person(OpenCase open, String name) {
        return open.people().persons().stream().filter(person -> person.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new Refused("cli.due-nobody", name.strip()));
    }
}
