package zhenggai.cli.paper;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.cli.desk.Desk;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.OfficialText;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.spine.InspectionId;

/** {@code print notice}: the public notice in official layout, as it stands or as a version kept it; one that nobody began as the case would write it. */
@Command(name = "notice")
final class PrintNotice implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private OfficialFile official;

    @Option(names = "--version", paramLabel = "NUMBER", descriptionKey = "notice-version")
    private @Nullable Integer version;

    PrintNotice(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return official.print(desk, "cli.notice-format", open -> document(open, version));
    }

    /** @param version null for the text as it stands */
    private static OfficialDocument document(OpenCase open, @Nullable Integer version) {
        Drafting drafting = drafting(open);
        return OfficialText.of(text(drafting, version), drafting.notice().kind());
    }

    /** The version that the first responsible person stands for; the text as it stands where none was signed. */
    static OfficialDocument signed(OpenCase open) {
        return document(open, drafting(open).versions().stream().filter(Version::isSigned).map(Version::number).reduce((earlier, later) -> later).orElse(null));
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
