package zhenggai.cli.look;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Named;
import zhenggai.paper.SavedFile;
import zhenggai.paper.calendar.DeadlineCalendar;
import zhenggai.words.Texts;

/** {@code ical}: what is owed as a file for a calendar program, of everybody or of one person. */
@Command(name = "ical", mixinStandardHelpOptions = true)
public final class Ical implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FILE.ics", required = true)
    private Path out;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    public Ical(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            @Nullable String name = person == null ? null : Named.person(open.people().persons(), person).name();
            byte[] calendar = DeadlineCalendar.of(open.ledgers().current(), open.today(), name, desk.clock().instant());
            SavedFile saved = SavedFile.write(out, calendar);
            desk.out().println(Texts.text(saved.isSecondName() ? "cli.saved-elsewhere" : "cli.saved", saved.path()));
            return ExitCode.DONE;
        }
    }
}
