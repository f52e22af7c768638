package zhenggai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.Intake;
import zhenggai.casework.OpenCase;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.file.Meter;
import zhenggai.reading.DocumentReader;
import zhenggai.reading.copy.CopyFile;
import zhenggai.words.Texts;

/** {@code import}: reads a document, or a whole case, into a case, as one step that can be undone. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path caseFile;

    Import(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return CopyFile.find(file).map(this::copy).orElseGet(this::document);
    }

    /** A whole case: into a new one, or into one that has nothing but its name. */
    private int copy(CaseCopy copy) {
        boolean isNew = Files.notExists(caseFile);
        try (OpenCase open = isNew ? desk.cases().create(caseFile, copy) : desk.open(caseFile)) {
            if (!isNew) {
                open.copies().accept(copy);
            }
            desk.out().println(Texts.text("cli.copied", open.path(), copy.rows()));
            return Export.missing(desk, open.copies().bringFiles(file, Meter.NONE));
        }
    }

    private int document() {
        Draft draft = new DocumentReader().read(file);
        try (OpenCase open = desk.open(caseFile)) {
            Intake.Taken taken = open.intake().accept(draft);
            desk.out().println(Texts.text("cli.imported", taken.categories(), taken.findings(), taken.measures()));
            return ExitCode.DONE;
        }
    }
}
