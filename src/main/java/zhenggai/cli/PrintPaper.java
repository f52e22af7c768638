package zhenggai.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.PersonId;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.Papers;

/** {@code print KIND}: one paper of the case, as it is or as it stood, as a file. */
@Command(mixinStandardHelpOptions = true)
final class PrintPaper implements Callable<Integer> {
    private final Desk desk;
    private final PaperKind kind;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.(pdf|xlsx|docx)", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3|A2")
    private @Nullable PaperSize paper;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--as-of", paramLabel = "MOMENT")
    private @Nullable Instant asOf;

    @Option(names = "--by", paramLabel = "department|person")
    private By by = By.DEPARTMENT;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--to", paramLabel = "NAME")
    private @Nullable String successor;

    PrintPaper(Desk desk, PaperKind kind) {
        this.desk = desk;
        this.kind = kind;
    }

    @Override
    public Integer call() {
        PaperFormat.of(out);
        try (OpenCase open = desk.open(file)) {
            Dossier dossier = open.dossiers().at(asOf);
            Print.make(desk, Papers.describe(request(open, dossier), null, dossier, null), out);
            return ExitCode.DONE;
        }
    }

    /** Filled in on the day that is named, else on the day that is looked at, else today. */
    private PaperRequest request(OpenCase open, Dossier dossier) {
        LocalDate day = on != null ? on : asOf != null ? LocalDate.ofInstant(asOf, desk.clock().getZone()) : open.today();
        return PaperRequest.of(kind, day).on(paper).asOf(asOf).by(by).about(person(dossier, person)).givenTo(person(dossier, successor));
    }

    private static @Nullable PersonId person(Dossier dossier, @Nullable String name) {
        return name == null ? null : Named.person(dossier.people(), name).id();
    }
}
