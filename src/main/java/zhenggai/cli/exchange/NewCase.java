package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.words.Texts;

/** {@code new}: makes an empty case for an office. */
@Command(name = "new", mixinStandardHelpOptions = true)
public final class NewCase implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "CASE")
    private Path file;

    @Option(names = "--office", paramLabel = "NAME", required = true)
    private String office;

    public NewCase(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase made = desk.cases().create(file, office)) {
            desk.out().println(Texts.text("cli.made", made.path()));
            return ExitCode.DONE;
        }
    }
}
