package zhenggai.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import zhenggai.cli.desk.Earlier;
import zhenggai.words.Texts;

/** The sentence for a command line that cannot be understood, in the user's language; the parser's own words are English. */
final class WrongUse {
    private WrongUse() {}

    static String sentence(ParameterException problem) {
        return Texts.text("cli.wrong-use", what(problem), problem.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String what(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing -> Texts.text("cli.use-missing",
                missing.getMissing().stream().map(WrongUse::label).collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> Texts.text("cli.use-twice", label(twice.getOverwritten()));
            default -> problem.getArgSpec() == null ? noCommand(problem.getCommandLine()) : badValue(problem.getArgSpec(), problem.getValue());
        };
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().getFirst();
        return problem.isUnknownOption() ? unknownOption(word, problem.getCommandLine())
            : problem.getCommandLine().getSubcommands().isEmpty() ? Texts.text("cli.use-too-much", word)
            : Texts.text("cli.use-no-such-command", word);
    }

    /** An option that a neighbouring command has is no slip of the pen: it makes no sense here, and that is said. */
    private static String unknownOption(String word, CommandLine command) {
        String name = word.split("=", 2)[0];
        boolean elsewhere = command.getParent() != null
            && command.getParent().getSubcommands().values().stream().anyMatch(other -> other.getCommandSpec().findOption(name) != null);
        return elsewhere ? Texts.text("cli.use-not-here", name, command.getCommandSpec().qualifiedName()) : Texts.text("cli.use-no-such-option", word);
    }

    /** A command of commands was given none of them. */
    private static String noCommand(CommandLine command) {
        return Texts.text("cli.use-which-command", String.join(", ", command.getSubcommands().keySet()));
    }

    private static String badValue(ArgSpec argument, String value) {
        return argument.type() == Instant.class ? Texts.text("cli.no-such-moment", value)
            : argument.type() == LocalDate.class ? Texts.text("cli.no-such-day", value)
            : argument.type() == Earlier.class ? Texts.text("cli.no-such-earlier", value)
            : Texts.text("cli.use-bad-value", String.valueOf(value), label(argument));
    }

    private static String label(ArgSpec argument) {
        return !(argument instanceof OptionSpec option) ? argument.paramLabel()
            : option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + argument.paramLabel();
    }
}
