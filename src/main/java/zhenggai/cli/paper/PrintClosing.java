package zhenggai.cli.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.publication.Published;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.Refused;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;

/** {@code print closing}: the statement after the notice was public, of the newest publication; refused while the period runs. */
@Command(name = "closing")
final class PrintClosing implements Callable<Integer> {
    private final Desk desk;

    // not the usual ones: a version is that of the notice here
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.(pdf|docx)", required = true)
    private Path out;

    @Option(names = "--version", paramLabel = "NUMBER", descriptionKey = "closing-version")
    private @Nullable Integer version;

    PrintClosing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (PaperFormat.of(out) == PaperFormat.XLSX) {
            throw new Refused("cli.closing-format");
        }
        try (OpenCase open = desk.open(file)) {
            Published published = open.publications().all().reversed().stream().filter(one -> version == null || one.version().number() == version).findFirst()
                .orElseThrow(() -> version == null ? new Refused("cli.no-publication") : new Refused("cli.no-publication-of", version));
            Print.make(desk, List.of(NoticeSheet.of(published.closing(), open.today())), out);
            return ExitCode.DONE;
        }
    }
}
