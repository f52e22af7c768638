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
        return problem.isUnknownOption() ? Texts.text("cli.use-no-such-option", word)
            : problem.getCommandLine().getSubcommands().isEmpty() ? Texts.text("cli.use-too-much", word)
            : Texts.text("cli.use-no-such-command", word);
    }

    /** A command of commands was given none of them. */
    private static String noCommand(CommandLine command) {
        return Texts.text("cli.use-which-command", String.join(", ", command.getSubcommands().keySet()));
    }

    private static String badValue(ArgSpec argument, String value) {
        return argument.type() == Instant.class ? Texts.text("cli.no-such-moment", value)
            : argument.type() == LocalDate.class ? Texts.text("cli.no-such-day", value)
            : Texts.text("cli.use-bad-value", String.valueOf(value), label(argument));
    }

    private static String label(ArgSpec argument) {
        return !(argument instanceof OptionSpec option) ? argument.paramLabel()
            : option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + argument.paramLabel();
    }
}
