package zhenggai.cli.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.OfficialText;
import zhenggai.domain.notice.Version;
import zhenggai.domain.spine.InspectionId;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;

/** {@code print notice}: the public notice in official layout, as it stands or as a version kept it; one that nobody began as the case would write it. */
@Command(name = "notice")
final class PrintNotice implements Callable<Integer> {
    private final Desk desk;

    // not the usual ones: a version is that of the notice here
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.(pdf|docx)", required = true)
    private Path out;

    @Option(names = "--version", paramLabel = "NUMBER", descriptionKey = "notice-version")
    private @Nullable Integer version;

    PrintNotice(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (PaperFormat.of(out) == PaperFormat.XLSX) {
            throw new Refused("cli.notice-format");
        }
        try (OpenCase open = desk.open(file)) {
            print(desk, open, version, out);
            return ExitCode.DONE;
        }
    }

    /** @param version null for the text as it stands */
    static void print(Desk desk, OpenCase open, @Nullable Integer version, Path out) {
        Drafting drafting = drafting(open);
        Print.make(desk, List.of(NoticeSheet.of(OfficialText.of(text(drafting, version), drafting.notice().kind()), open.today())), out);
    }

    /** The version that the first responsible person stands for; null where none was signed. */
    static @Nullable Integer signed(OpenCase open) {
        return drafting(open).versions().stream().filter(Version::isSigned).map(Version::number).reduce((earlier, later) -> later).orElse(null);
    }

    /** Of the first inspection whose notice was begun; else of the first. */
    private static Drafting drafting(OpenCase open) {
        return open.notices().all().stream().filter(notice -> notice.kind() == NoticeKind.NOTICE).findFirst().map(notice -> open.notices().look(notice.id()))
            .orElseGet(() -> {
                List<InspectionId> inspections = open.inspections().all().stream().map(inspection -> inspection.id()).toList();
                if (inspections.isEmpty()) {
                    throw new Refused("paper.report.none");
                }
                return open.notices().preview(inspections.getFirst(), NoticeKind.NOTICE);
            });
    }

    private static FixedText text(Drafting drafting, @Nullable Integer version) {
        return version == null ? drafting.text() : drafting.versions().stream().filter(known -> known.number() == version).findFirst().map(Version::text)
            .orElseThrow(() -> new Refused("cli.no-version", version));
    }
}
