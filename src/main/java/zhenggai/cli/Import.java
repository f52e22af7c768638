package zhenggai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;

/** {@code import}: reads a document into a case, as one step that can be undone. */
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

    Import(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Draft draft = new DocumentReader().read(file);
        try (OpenCase open = desk.open(caseFile)) {
            new ImportDocument(desk.out(), dryRun).into(open, draft, json);
            return ExitCode.DONE;
        }
    }
}
