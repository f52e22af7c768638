package zhenggai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.paper.Print;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.Papers;
import zhenggai.words.Texts;

/** {@code demo}: the sample case, every paper so far and a picture of every screen so far, in a folder. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    private static final List<PaperKind> WITHOUT_PERSON = List.of(PaperKind.SUMMARY, PaperKind.OVERDUE, PaperKind.CLEARANCE, PaperKind.EVIDENCE,
        PaperKind.REGULATIONS, PaperKind.RESULTS, PaperKind.EXTENSIONS, PaperKind.DEADLINES, PaperKind.CHECKS, PaperKind.REPORT,
        PaperKind.OPINIONS, PaperKind.OPINION_SENDERS, PaperKind.WALL_CHART);

    private final Desk desk;
    private final DemoStage stage;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    Demo(Desk desk, DemoStage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    public Integer call() {
        Path sample = stage.sampleIn(folder);
        try (OpenCase open = desk.open(sample)) {
            Dossier dossier = open.dossiers().current();
            for (PaperSize size : List.of(PaperSize.A4, PaperSize.A3)) {
                save(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY).on(size), dossier, "progress-" + size);
            }
            for (PaperFormat format : List.of(PaperFormat.XLSX, PaperFormat.DOCX)) {
                make(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY), dossier, "progress" + format.ending());
                make(PaperRequest.of(PaperKind.REPORT, SampleCase.DAY), dossier, "report" + format.ending());
            }
            WITHOUT_PERSON.forEach(kind -> save(PaperRequest.of(kind, SampleCase.DAY), dossier, Print.name(kind)));
            if (dossier.ledger().measures().anyMatch(leaf -> leaf.measure().state() == MeasureState.SUBMITTED)) {
                save(PaperRequest.of(PaperKind.CLOSE_OUT, SampleCase.DAY), dossier, "close-out");
            }
            if (!dossier.lookBacks().isEmpty()) {
                save(PaperRequest.of(PaperKind.LOOK_BACK, SampleCase.DAY), dossier, "look-back");
            }
            if (!dossier.acts().acts().isEmpty()) {
                save(PaperRequest.of(PaperKind.SUPERVISION, SampleCase.DAY), dossier, "supervision");
            }
            if (!dossier.meetings().isEmpty()) {
                save(PaperRequest.of(PaperKind.MINUTES, SampleCase.DAY), dossier, "minutes");
            }
            if (!dossier.ledger().inspections().isEmpty()) {
                Print.notice(desk, open, folder.resolve("notice.pdf"));
                Print.notice(desk, open, folder.resolve("notice.docx"));
            }
            List<Person> people = dossier.people();
            if (people.size() > 1) {
                PersonId last = people.getLast().id();
                save(PaperRequest.of(PaperKind.PERSON, SampleCase.DAY).about(last), dossier, "person");
                save(PaperRequest.of(PaperKind.HANDOVER, SampleCase.DAY).about(last).givenTo(people.getFirst().id()), dossier, "handover");
            }
        }
        stage.pictures(sample, folder);
        desk.out().println(Texts.text("cli.demo-done", folder.toAbsolutePath()));
        return ExitCode.DONE;
    }

    private void save(PaperRequest request, Dossier dossier, String name) {
        make(request, dossier, name + PaperFormat.PDF.ending());
    }

    private void make(PaperRequest request, Dossier dossier, String file) {
        Print.make(desk, Papers.describe(request, null, dossier, null), folder.resolve(file));
    }
}
