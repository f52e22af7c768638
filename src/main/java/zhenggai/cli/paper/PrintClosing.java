package zhenggai.cli.paper;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.publication.Published;
import zhenggai.cli.desk.Desk;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.official.OfficialDocument;

/** {@code print closing}: the statement after the notice was public, of the newest publication; refused while the period runs. */
@Command(name = "closing")
final class PrintClosing implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private OfficialFile official;

    @Option(names = "--version", paramLabel = "NUMBER", descriptionKey = "closing-version")
    private @Nullable Integer version;

    PrintClosing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return official.print(desk, "cli.closing-format", this::document);
    }

    private OfficialDocument document(OpenCase open) {
        Published published = open.publications().all().reversed().stream().filter(one -> version == null || one.version().number() == version).findFirst()
            .orElseThrow(() -> version == null ? new Refused("cli.no-publication") : new Refused("cli.no-publication-of", version));
        return published.closing();
    }
}
