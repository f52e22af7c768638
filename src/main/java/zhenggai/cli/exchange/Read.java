package zhenggai.cli.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.DraftJson;
import zhenggai.cli.json.Json;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.reading.DocumentReader;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;
import zhenggai.words.Texts;

/** {@code read}: what is understood of a document; writes nothing. */
@Command(name = "read", mixinStandardHelpOptions = true)
public final class Read implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    public Read(Desk desk) {
        this.desk = desk;
    }

    @Option(names = "--map", paramLabel = "HEADING=FIELD")
    private Map<String, String> map = Map.of();

    @Override
    public Integer call() {
        IncomingFile incoming = IncomingFile.any(file);
        if (Workbook.is(incoming)) {
            return new LedgerImport(desk, incoming, map).read(json);
        }
        Draft draft = new DocumentReader().read(file);
        if (json) {
            Json.print(desk.out(), DraftJson.of(draft));
        } else {
            print(draft);
        }
        return ExitCode.DONE;
    }

    private void print(Draft draft) {
        PrintWriter out = desk.out();
        out.println(Texts.text("cli.read-kind", draft.kind(), draft.title()));
        for (DraftCategory category : draft.categories()) {
            out.println(category.number() + category.title());
            for (DraftFinding finding : category.findings()) {
                out.println("  " + finding.number() + finding.title());
                for (DraftNode measure : finding.measures()) {
                    out.println("    " + measure.number() + measure.text());
                }
            }
        }
        long findings = draft.categories().stream().mapToLong(c -> c.findings().size()).sum();
        long measures = draft.categories().stream().flatMap(c -> c.findings().stream()).mapToLong(f -> f.measures().size()).sum();
        out.println(Texts.text("cli.read-counts", draft.sections().size(), draft.categories().size(), findings, measures, draft.other().size(), draft.lost()));
        for (DraftWarning warning : draft.warnings()) {
            out.println(Texts.text("cli.read-warning", warning.line(), Texts.sentence(warning.code(), warning.args())));
        }
    }
}
