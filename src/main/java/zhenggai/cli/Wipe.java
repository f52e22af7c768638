package zhenggai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.Wiping;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.account.Deed;
import zhenggai.words.Texts;

/** {@code wipe}: removes a case with all that belongs to it from this PC; without its name typed, only says what that would be. */
@Command(name = "wipe", mixinStandardHelpOptions = true)
final class Wipe implements Callable<Integer> {
    private final Desk desk;
    private final DemoStage stage;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--confirm", paramLabel = "NAME")
    private @Nullable String confirm;

    Wipe(Desk desk, DemoStage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    public Integer call() {
        List<Path> further = new ArrayList<>(stage.alsoOf(file));
        try (OpenCase open = desk.open(file)) {
            open.accounts().require(Deed.WIPE);
            further.addAll(open.backups().folders());
        }
        if (confirm == null) {
            Wiping.Found found = Wiping.find(file, further);
            found.files().forEach(desk.out()::println);
            desk.out().println(Texts.text("wipe.would", found.files().size(), found.bytes()));
            desk.out().println(Texts.text("cli.wipe-confirm"));
            return ExitCode.DONE;
        }
        Wiping.Wiped wiped = Wiping.wipe(file, further, confirm);
        desk.out().println(Texts.text("wipe.done", wiped.gone()));
        wiped.left().forEach(left -> desk.err().println(Texts.text("wipe.left", left)));
        desk.out().println(Texts.text("wipe.system"));
        return wiped.left().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
