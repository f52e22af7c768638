package zhenggai.cli.paper;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;

/** Which document in official layout is made of which case, and where to: what the commands that print one have in common. */
final class OfficialFile {
    // not the usual ones: a version is that of the notice here
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.(pdf|docx)", required = true)
    private Path out;

    /** What of the case is printed. */
    interface Document {
        OfficialDocument of(OpenCase open);
    }

    /** @param unfit why it cannot be a workbook */
    int print(Desk desk, String unfit, Document document) {
        if (PaperFormat.of(out) == PaperFormat.XLSX) {
            throw new Refused(unfit);
        }
        try (OpenCase open = desk.open(file)) {
            print(desk, open, document.of(open), out);
            return ExitCode.DONE;
        }
    }

    static void print(Desk desk, OpenCase open, OfficialDocument document, Path out) {
        Print.make(desk, List.of(NoticeSheet.of(document, open.today())), out);
    }
}
