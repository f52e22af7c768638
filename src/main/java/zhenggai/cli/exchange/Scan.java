package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.Scans;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.papers.PaperCode;
import zhenggai.reading.scan.ScannedCodes;
import zhenggai.words.Texts;

/** {@code scan}: says which items the scan of signed papers belongs to; the case is only looked at. */
@Command(name = "scan", mixinStandardHelpOptions = true)
public final class Scan implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path caseFile;

    public Scan(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<PaperCode> codes = ScannedCodes.in(file);
        try (OpenCase open = desk.open(caseFile)) {
            for (PaperCode code : codes) {
                Scans.Item item = open.scans().item(code);
                desk.out().println(Texts.text("cli.scanned", code.kind(), code.item(), code.round(),
                    item.measure() == null ? item.finding().headline() : item.measure().text()));
            }
            return ExitCode.DONE;
        }
    }
}
