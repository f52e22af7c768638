package zhenggai.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.file.Meter;
import zhenggai.reading.DocumentReader;
import zhenggai.reading.copy.CopyFile;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;
import zhenggai.words.Texts;

/** {@code import}: reads a document, a ledger or a whole case into a case, as one step that can be undone. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class Import implements Callable<Integer> {
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

    public Import(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return CopyFile.find(file).map(this::copy).orElseGet(this::read);
    }

    /** A whole case: into a new one, or into one that has nothing but its name. */
    private int copy(CaseCopy copy) {
        if (dryRun || json || refused != null || !map.isEmpty()) {
            throw new Refused("cli.not-for-copies");
        }
        boolean isNew = Files.notExists(caseFile);
        try (OpenCase open = isNew ? desk.cases().create(caseFile, copy) : desk.open(caseFile)) {
            if (!isNew) {
                open.copies().accept(copy);
            }
            desk.out().println(Texts.text("cli.copied", open.path(), copy.rows()));
            return Export.missing(desk, open.copies().bringFiles(file, Meter.NONE));
        }
    }

    private int read() {
        IncomingFile incoming = IncomingFile.any(file);
        return Workbook.is(incoming) ? ledger(incoming) : document();
    }

    private int ledger(IncomingFile incoming) {
        try (OpenCase open = desk.open(caseFile)) {
            return new LedgerImport(desk, incoming, map).take(open.ledgerIntake(), dryRun, json, refused);
        }
    }

    private int document() {
        if (refused != null || !map.isEmpty()) {
            throw new Refused("cli.sheet-only");
        }
        Draft draft = new DocumentReader().read(file);
        try (OpenCase open = desk.open(caseFile)) {
            new ImportDocument(desk.out(), dryRun).into(open, draft, json);
            return ExitCode.DONE;
        }
    }
}
