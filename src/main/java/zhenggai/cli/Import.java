package zhenggai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.Intake;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;
import zhenggai.words.Texts;

/** {@code import}: reads a document or a ledger into a case, as one step that can be undone. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path caseFile;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--map", paramLabel = "HEADING=FIELD")
    private Map<String, String> map = Map.of();

    @Option(names = "--refused", paramLabel = "FILE.xlsx")
    private @Nullable Path refused;

    Import(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        IncomingFile incoming = IncomingFile.any(file);
        if (Workbook.is(incoming)) {
            try (OpenCase open = desk.open(caseFile)) {
                return new LedgerImport(desk, incoming, map).take(open.ledgerIntake(), dryRun, json, refused);
            }
        }
        if (dryRun || json || refused != null || !map.isEmpty()) {
            throw new Refused("cli.sheet-only");
        }
        Draft draft = new DocumentReader().read(file);
        try (OpenCase open = desk.open(caseFile)) {
            Intake.Taken taken = open.intake().accept(draft);
            desk.out().println(Texts.text("cli.imported", taken.categories(), taken.findings(), taken.measures()));
            return ExitCode.DONE;
        }
    }
}
