package zhenggai.cli;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.words.Texts;

/** The command line as a whole: its commands, its exit codes, and the one place where an error becomes a sentence. */
public final class Shell {
    private final Desk desk;
    private final CommandLine line;

    public Shell(Desk desk, String version, DemoStage stage) {
        this.desk = desk;
        this.line = new CommandLine(new Root());
        line.getCommandSpec().version(version);
        Stream.of(new NewCase(desk), new Read(desk), new Import(desk), new Show(desk), new History(desk), new Demo(desk, stage)).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine(new Print()).addSubcommand(new PrintProgress(desk)));
        line.setOut(desk.out()).setErr(desk.err()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(this::wrongUse).setExecutionExceptionHandler((problem, command, parsed) -> explain(problem));
        describe(line);
    }

    @Command(name = "zhenggai", mixinStandardHelpOptions = true, sortOptions = false)
    private static final class Root {}

    /** The words that start a command; anything else alone on the line is a case file to open in the window. */
    public Set<String> commands() {
        return line.getSubcommands().keySet();
    }

    /** @return the exit code */
    public int run(String... args) {
        int code = line.execute(args);
        desk.out().flush();
        desk.err().flush();
        return code;
    }

    private int wrongUse(ParameterException problem, String[] args) {
        desk.err().println(Texts.text("cli.wrong-use", problem.getMessage(), problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USE;
    }

    private int explain(Exception problem) throws Exception {
        return switch (problem) {
            case Refused refused -> sentence(Texts.sentence(refused.textKey(), refused.args()), ExitCode.REFUSED);
            case Unavailable unavailable -> sentence(Texts.sentence(unavailable.textKey(), unavailable.args()), ExitCode.UNAVAILABLE);
            default -> throw problem;
        };
    }

    private int sentence(String sentence, int code) {
        desk.err().println(sentence);
        return code;
    }

    /** Help texts come from the bundles: the description of a command is the text {@code cli.<command>}, its parts come after a bar. */
    private static void describe(CommandLine root) {
        root.getCommandSpec().usageMessage().description(Texts.text("cli.zhenggai"));
        root.getSubcommands().forEach((name, command) ->
            command.getCommandSpec().usageMessage().description(DESCRIPTIONS.stream().filter(key -> key.equals("cli." + name))
                .map(Texts::text).collect(Collectors.joining())));
    }

    private static final Set<String> DESCRIPTIONS = Set.of("cli.new", "cli.read", "cli.import", "cli.show", "cli.print", "cli.history", "cli.demo");
}
