package zhenggai.cli.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.Refused;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.file.Edition;
import zhenggai.domain.file.Meter;
import zhenggai.words.SalvageWords;
import zhenggai.words.Texts;

/** {@code salvage}: puts what can still be read of a damaged case into a new file, or writes how the file looks for whoever maintains the program. */
@Command(name = "salvage", mixinStandardHelpOptions = true)
public final class SalvageCommand implements Callable<Integer> {
    private final Desk desk;
    private final Edition program;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "CASE", descriptionKey = "salvage-out")
    private @Nullable Path out;

    @Option(names = "--bundle", paramLabel = "FILE", descriptionKey = "salvage-bundle")
    private @Nullable Path bundle;

    @Option(names = "--json")
    private boolean json;

    public SalvageCommand(Desk desk, Edition program) {
        this.desk = desk;
        this.program = program;
    }

    @Override
    public Integer call() {
        if (out == null && bundle == null) {
            throw new Refused("salvage.what");
        }
        if (bundle != null) {
            desk.cases().recovery().bundle(file, null, program, bundle);
        }
        return out == null ? ExitCode.DONE : told(desk.cases().recovery().salvage(file, out, Meter.NONE));
    }

    private int told(Salvaged salvaged) {
        if (json) {
            Json.print(desk.out(), Json.object("file", salvaged.file().toString(), "findings", salvaged.contents().findings(), "measures", salvaged.contents().measures(),
                "rows", salvaged.rows(), "fromHistory", salvaged.fromHistory(), "historyBrokenAt", salvaged.brokenAt(), "losses", salvaged.losses().stream()
                    .map(loss -> Json.object("table", loss.table(), "from", loss.from(), "until", loss.until(), "why", loss.why().name())).toList()));
        } else {
            SalvageWords.lines(salvaged).forEach(desk.out()::println);
        }
        return salvaged.losses().isEmpty() && salvaged.brokenAt() == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
