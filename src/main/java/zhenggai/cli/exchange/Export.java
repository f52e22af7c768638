package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Departure;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.SavedFile;
import zhenggai.paper.copy.CopyFormat;
import zhenggai.words.Texts;

/** {@code export}: the whole case as a file that another case can be made of, with the files of evidence beside it. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class Export implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "export-out")
    private Path out;

    public Export(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CopyFormat format = CopyFormat.of(out);
        try (OpenCase open = desk.open(file)) {
            CaseCopy copy = open.copies().take();
            SavedFile saved = SavedFile.write(out, format.make(copy));
            desk.out().println(Texts.text(saved.isSecondName() ? "cli.written-elsewhere" : "cli.written", saved.path()));
            List<Evidence> missing = open.copies().carryFiles(saved.path(), Meter.NONE);
            open.departures().left(Departure.COPY, saved.path(), open.copies().files() - missing.size());
            return missing(desk, missing);
        }
    }

    /** Names the pieces whose file could not come along. */
    static int missing(Desk desk, List<Evidence> missing) {
        missing.forEach(piece -> desk.err().println(Texts.text("cli.copy-file-missing", piece.number(), piece.title())));
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
