package zhenggai.cli.paper;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.Departures;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.Earlier;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Named;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.parcel.Departure;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.paper.SavedFile;
import zhenggai.paper.Watch;
import zhenggai.paper.file.MadeFile;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** {@code print KIND}: one paper of the case, as it is or as it stood, as a file; issued under a number where that is asked. */
@Command(mixinStandardHelpOptions = true)
final class PrintPaper implements Callable<Integer> {
    private static final Map<Ask, String> OPTIONS = Map.of(Ask.SHEET, "--paper", Ask.TEMPLATE, "--template", Ask.SINCE, "--since", Ask.BY, "--by",
        Ask.PERSON, "--person", Ask.SUCCESSOR, "--to", Ask.FINDING, "--finding", Ask.MEETING, "--meeting");

    private final Desk desk;
    private final PaperKind kind;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.(pdf|xlsx|docx)", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3|A2")
    private @Nullable PaperSize paper;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--as-of", paramLabel = "MOMENT")
    private @Nullable Instant asOf;

    @Option(names = "--issue")
    private boolean issue;

    @Option(names = "--template", paramLabel = "NAME")
    private @Nullable String template;

    @Option(names = "--since", paramLabel = "ISSUE|DAY")
    private @Nullable Earlier since;

    @Option(names = "--by", paramLabel = "department|person")
    private By by = By.DEPARTMENT;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--to", paramLabel = "NAME")
    private @Nullable String successor;

    @Option(names = "--finding", paramLabel = "NUMBER")
    private @Nullable Integer finding;

    @Option(names = "--meeting", paramLabel = "NUMBER")
    private @Nullable Integer meeting;

    private PrintPaper(Desk desk, PaperKind kind) {
        this.desk = desk;
        this.kind = kind;
    }

    /** The command for a kind of paper, with no option that the paper would not heed. */
    static CommandLine of(Desk desk, PaperKind kind) {
        CommandLine command = new CommandLine(new PrintPaper(desk, kind));
        CommandSpec spec = command.getCommandSpec();
        OPTIONS.forEach((ask, option) -> {
            if (!kind.asks(ask)) {
                spec.remove(spec.findOption(option));
            }
        });
        return command;
    }

    /** The option that answers to what a paper asks. */
    static String option(Ask ask) {
        return OPTIONS.get(ask);
    }

    @Override
    public Integer call() {
        PaperFormat format = PaperFormat.of(out);
        boolean isRegister = Departures.isRegister(kind, format == PaperFormat.XLSX);
        try (OpenCase open = desk.open(file)) {
            if (isRegister) {
                open.departures().require();
            }
            Dossier now = open.dossiers().at(asOf);
            @Nullable TableTemplate table = Tables.named(open, template);
            PaperRequest request = request(open, now).using(Tables.series(table));
            if (since != null) {
                request = request.since(since.in(open, kind, request.template()));
            }
            SavedFile saved = issue ? Print.save(desk, issued(open, request, table, format), out)
                : Print.make(desk, Papers.describe(request, table, open.dossiers().of(request), open.dossiers().before(request)), out);
            if (isRegister) {
                open.departures().left(Departure.REGISTER, saved.path(), 0);
            }
            return ExitCode.DONE;
        }
    }

    /** Said before the file is saved: from here on the case has the report, whatever becomes of the file. */
    private MadeFile issued(OpenCase open, PaperRequest request, @Nullable TableTemplate table, PaperFormat format) {
        PaperFonts fonts = PaperFonts.ofThisPc();
        PaperPress press = new PaperPress(request, table, fonts, desk.clock().getZone(), Watch.NONE);
        Issue issued = open.issues().issue(request, press);
        desk.out().println(Texts.text("cli.issued", issued.title(), issued.number(), issued.fingerprint()));
        return format == PaperFormat.PDF ? PaperFile.of(press.made().pdf()) : PaperFile.make(format, press.made().papers(), fonts, Watch.NONE);
    }

    /** Filled in on the day that is named, else on the day that is looked at, else today. */
    private PaperRequest request(OpenCase open, Dossier now) {
        LocalDate day = on != null ? on : asOf != null ? LocalDate.ofInstant(asOf, desk.clock().getZone()) : open.today();
        return PaperRequest.of(kind, day).on(paper).asOf(asOf).by(by).about(person(now, person)).givenTo(person(now, successor)).about(finding(now))
            .about(meeting(now));
    }

    private static @Nullable PersonId person(Dossier dossier, @Nullable String name) {
        return name == null ? null : Named.person(dossier.people(), name).id();
    }

    private @Nullable FindingId finding(Dossier dossier) {
        return finding == null ? null : dossier.ledger().findings().map(FindingBranch::finding).filter(known -> known.number() == finding).findFirst()
            .orElseThrow(() -> new Refused("cli.no-finding", finding)).id();
    }

    private @Nullable MeetingId meeting(Dossier dossier) {
        return meeting == null ? null : dossier.meetings().stream().filter(known -> known.number() == meeting).findFirst()
            .orElseThrow(() -> new Refused("cli.no-meeting", meeting)).id();
    }
}
