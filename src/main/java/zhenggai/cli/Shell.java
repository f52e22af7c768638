package zhenggai.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import zhenggai.cli.backup.BackupCommand;
import zhenggai.cli.backup.RestoreCommand;
import zhenggai.cli.backup.SalvageCommand;
import zhenggai.cli.backup.VerifyCommand;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.Earlier;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Moment;
import zhenggai.cli.exchange.Collect;
import zhenggai.cli.exchange.EvidenceCommand;
import zhenggai.cli.exchange.Export;
import zhenggai.cli.exchange.FormsCommand;
import zhenggai.cli.exchange.HandoverCommand;
import zhenggai.cli.exchange.Import;
import zhenggai.cli.exchange.Merge;
import zhenggai.cli.exchange.NewCase;
import zhenggai.cli.exchange.Read;
import zhenggai.cli.exchange.Scan;
import zhenggai.cli.look.CheckCommand;
import zhenggai.cli.look.Due;
import zhenggai.cli.look.History;
import zhenggai.cli.look.Ical;
import zhenggai.cli.look.PublicationList;
import zhenggai.cli.look.SampleDraw;
import zhenggai.cli.look.Show;
import zhenggai.cli.look.Supervise;
import zhenggai.cli.look.Workday;
import zhenggai.cli.paper.IssueList;
import zhenggai.cli.paper.PaperList;
import zhenggai.cli.paper.Print;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Edition;
import zhenggai.domain.papers.PaperKind;
import zhenggai.words.fault.FaultCode;
import zhenggai.words.Texts;

/** The command line as a whole: its commands, its exit codes, and the one place where an error becomes a sentence. */
public final class Shell {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private final Desk desk;
    private final CommandLine line;

    public Shell(Desk desk, Edition program, DemoStage stage) {
        this.desk = desk;
        this.line = new CommandLine(new Root());
        line.getCommandSpec().version(program.version());
        Stream.of(new NewCase(desk), new Read(desk), new Import(desk), new Export(desk), new Merge(desk), new Show(desk), new History(desk), new Due(desk), new Supervise(desk), new SampleDraw(desk), new EvidenceCommand(desk), new Workday(desk), new Ical(desk), new PaperList(desk),
            new IssueList(desk), new CheckCommand(desk), new PublicationList(desk), new BackupCommand(desk), new VerifyCommand(desk), new RestoreCommand(desk), new SalvageCommand(desk, program), new Scan(desk), new FormsCommand(desk), new Collect(desk), new Wipe(desk, stage), new Demo(desk, stage)).forEach(line::addSubcommand);
        line.addSubcommand("print", Print.of(desk));
        line.addSubcommand("handover", HandoverCommand.of(desk));
        line.addMixin("identity", desk.identity());
        // a negative number of days is a value that a rule refuses, no option
        line.getSubcommands().get("workday").setUnmatchedOptionsArePositionalParams(true);
        line.setOut(desk.out()).setErr(desk.err()).setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Instant.class, typed -> Moment.of(typed, desk.clock().getZone())).registerConverter(LocalDate.class, Moment::day)
            .registerConverter(Earlier.class, typed -> Earlier.of(typed, desk.clock().getZone())).registerConverter(PaperKind.class, Print::kind);
        line.setParameterExceptionHandler(this::wrongUse).setExecutionExceptionHandler((problem, command, parsed) -> explain(problem));
        line.setResourceBundle(new HelpWords());
        describe(line);
    }

    @Command(name = "zhenggai", mixinStandardHelpOptions = true, sortOptions = false)
    private static final class Root {}

    /** Whether there is a command of that name. */
    public boolean has(String name) {
        return line.getSubcommands().containsKey(name);
    }

    /** @return the exit code */
    public int run(String... args) {
        int code = line.execute(args);
        desk.out().flush();
        desk.err().flush();
        return code;
    }

    private int wrongUse(ParameterException problem, String[] args) {
        desk.err().println(WrongUse.sentence(problem));
        return ExitCode.WRONG_USE;
    }

    private int explain(Exception problem) {
        return switch (problem) {
            case Refused refused -> sentence(Texts.sentence(refused.textKey(), refused.args()), ExitCode.REFUSED);
            case Unavailable unavailable -> sentence(Texts.sentence(unavailable.textKey(), unavailable.args()), ExitCode.UNAVAILABLE);
            default -> fault(problem);
        };
    }

    /** The program's own mistake: the user gets a code to pass on, the log gets the rest. */
    private int fault(Exception problem) {
        String code = FaultCode.of(problem);
        LOG.error("fault {}", code, problem);
        return sentence(Texts.text("cli.fault", code, System.getProperty("zhenggai.log", "")), ExitCode.FAULT);
    }

    private int sentence(String sentence, int code) {
        desk.err().println(sentence);
        return code;
    }

    /** What each command is for; read here, because the language is known only now. */
    private static void describe(CommandLine root) {
        Map<String, String> descriptions = Map.ofEntries(Map.entry("new", Texts.text("cli.new")), Map.entry("read", Texts.text("cli.read")),
            Map.entry("import", Texts.text("cli.import")), Map.entry("export", Texts.text("cli.export")), Map.entry("merge", Texts.text("cli.merge")), Map.entry("show", Texts.text("cli.show")), Map.entry("print", Texts.text("cli.print")),
            Map.entry("history", Texts.text("cli.history")), Map.entry("due", Texts.text("cli.due")), Map.entry("supervise", Texts.text("cli.supervise")), Map.entry("evidence", Texts.text("cli.evidence")), Map.entry("sample", Texts.text("cli.sample")), Map.entry("workday", Texts.text("cli.workday")),
            Map.entry("ical", Texts.text("cli.ical")), Map.entry("papers", Texts.text("cli.papers")), Map.entry("issues", Texts.text("cli.issues")),
            Map.entry("forms", Texts.text("cli.forms")), Map.entry("collect", Texts.text("cli.collect")),
            Map.entry("backup", Texts.text("cli.backup")), Map.entry("verify", Texts.text("cli.verify")), Map.entry("restore", Texts.text("cli.restore")), Map.entry("salvage", Texts.text("cli.salvage")),
            Map.entry("check", Texts.text("cli.check")), Map.entry("publication", Texts.text("cli.publication")),
            Map.entry("scan", Texts.text("cli.scan")), Map.entry("handover", Texts.text("cli.handover")), Map.entry("wipe", Texts.text("cli.wipe")), Map.entry("demo", Texts.text("cli.demo")));
        root.getCommandSpec().usageMessage().description(Texts.text("cli.zhenggai"));
        root.getSubcommands().forEach((name, command) -> command.getCommandSpec().usageMessage().description(descriptions.get(name)));
        Map<String, CommandLine> papers = root.getSubcommands().get("print").getSubcommands();
        papers.get("notice").getCommandSpec().usageMessage().description(Texts.text("cli.print-notice"));
        papers.get("closing").getCommandSpec().usageMessage().description(Texts.text("cli.print-closing"));
        papers.get("reminder").getCommandSpec().usageMessage().description(Texts.text("cli.print-reminder"));
        Map<String, CommandLine> handover = root.getSubcommands().get("handover").getSubcommands();
        handover.get("pack").getCommandSpec().usageMessage().description(Texts.text("cli.handover-pack"));
        handover.get("open").getCommandSpec().usageMessage().description(Texts.text("cli.handover-open"));
        for (PaperKind kind : PaperKind.values()) {
            papers.get(Print.name(kind)).getCommandSpec().usageMessage().description(Texts.text("cli.print-paper", kind));
        }
    }
}
