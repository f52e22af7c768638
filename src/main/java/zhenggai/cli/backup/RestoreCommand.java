package zhenggai.cli.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.backup.Recovery;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.file.Meter;
import zhenggai.words.BackupWords;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** {@code restore}: puts a backup in the place of a case, or says what that would change; takes a restore back. */
@Command(name = "restore", mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Mixin
    private Stick stick = new Stick();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--take-back", descriptionKey = "restore-take-back")
    private boolean takeBack;

    @Option(names = "--json")
    private boolean json;

    public RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Recovery recovery = desk.cases().recovery();
        if (takeBack) {
            Path replaced = recovery.replaced(file).stream().findFirst().orElseThrow(() -> new Refused("restore.nothing-replaced", file));
            Difference difference = difference(replaced);
            return told(replaced, difference, dryRun ? null : recovery.takeBack(replaced, file, Meter.NONE));
        }
        Backup backup = stick.isElsewhere() ? recovery.fetch(stick.there(recovery, file), stick.opener(), Meter.NONE) : stick.chosen(recovery.of(file), file);
        Difference difference = difference(backup.file());
        return told(backup.file(), difference, dryRun ? null : recovery.restore(backup, file, Meter.NONE));
    }

    /** Null where the case cannot be opened: then there is nothing to compare with, and nobody who could forbid it. */
    private @Nullable Difference difference(Path from) {
        if (!Files.exists(file)) {
            return null;
        }
        try (OpenCase open = desk.open(file)) {
            if (!dryRun) {
                open.backups().requireMayRestore(from);
            }
            return open.backups().difference(from);
        } catch (Unavailable e) {
            desk.err().println(Texts.sentence(e.textKey(), e.args()));
            return null;
        }
    }

    private int told(Path from, @Nullable Difference difference, Recovery.@Nullable Restored restored) {
        String aside = restored == null ? null : restored.aside().map(Path::toString).orElse(null);
        if (json) {
            Json.print(desk.out(), Json.object("restored", restored != null, "from", from.toString(), "aside", aside,
                "filesMissing", restored == null ? null : restored.missing(), "difference", difference == null ? null
                    : Json.object("returning", difference.returning(), "changing", difference.changing(), "going", difference.going(), "steps", difference.steps())));
        } else {
            print(from, difference, restored, aside);
        }
        return restored == null || restored.missing() == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private void print(Path from, @Nullable Difference difference, Recovery.@Nullable Restored restored, @Nullable String aside) {
        if (difference != null) {
            difference.first().forEach(thing -> desk.out().println("  " + Texts.text(thing.what()) + "  " + Texts.text(thing.subject()) + "  " + HistorySentence.called(thing)));
            desk.out().println(BackupWords.difference(difference));
        }
        if (restored != null) {
            desk.out().println(aside == null ? Texts.text("restore.done", from) : Texts.text("restore.done-aside", from, aside));
            if (restored.missing() > 0) {
                desk.err().println(Texts.text("restore.files-missing", restored.missing()));
            }
        }
    }
}
