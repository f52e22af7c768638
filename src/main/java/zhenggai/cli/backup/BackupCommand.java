package zhenggai.cli.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Identity;
import zhenggai.cli.json.Json;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.file.Meter;
import zhenggai.words.BackupWords;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** {@code backup}: takes a backup and proves it, proves one anew, or lists those there are; names the second place. */
@Command(name = "backup", mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--list", descriptionKey = "backup-list")
    private boolean list;

    @Option(names = "--prove", descriptionKey = "backup-prove")
    private boolean prove;

    @Mixin
    private Stick stick = new Stick();

    @Option(names = "--second", paramLabel = "FOLDER", descriptionKey = "backup-second")
    private @Nullable Path second;

    @Option(names = "--second-password", paramLabel = "FILE", descriptionKey = "backup-second-password")
    private @Nullable Path secondPassword;

    @Option(names = "--second-open", descriptionKey = "backup-second-open")
    private boolean secondOpen;

    @Option(names = "--json")
    private boolean json;

    public BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            if (prove) {
                return proven(open);
            }
            if (second != null) {
                open.backups().second().name(second);
            }
            if (secondOpen) {
                open.backups().second().unlock();
            }
            if (secondPassword != null) {
                open.backups().second().lock(Identity.secret(secondPassword));
            }
            List<Backup> backups = list ? open.backups().all() : List.of(open.backups().take(Occasion.ASKED, Meter.NONE));
            Protection protection = open.backups().second().protection();
            if (json) {
                Json.print(desk.out(), Json.object("place", open.backups().place().toString(), "secondSealed", protection.isSealed(), "secondUnsealed", protection.open(), "backups", backups.stream().map(BackupCommand::object).toList()));
            } else {
                backups.forEach(this::print);
                if (backups.isEmpty()) {
                    desk.out().println(Texts.text("backup.none-yet"));
                }
                String secondPlace = BackupWords.second(open.backups().standing(), open.zone());
                Stream.of(secondPlace, BackupWords.protection(protection)).filter(line -> !line.isEmpty()).forEach(desk.out()::println);
            }
            return ExitCode.DONE;
        }
    }

    private int proven(OpenCase open) {
        Backup proven = stick.isElsewhere() ? open.backups().elsewhere().prove(stick.there(open.backups().elsewhere(), file), stick.opener(), Meter.NONE)
            : open.backups().prove(stick.chosen(open.backups().all(), file), Meter.NONE);
        if (json) {
            Json.print(desk.out(), object(proven));
        } else {
            print(proven);
        }
        return proven.files().missing() == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private void print(Backup backup) {
        ZoneId zone = desk.clock().getZone();
        desk.out().println(Texts.text("cli.backup-line", backup.name(), BackupWords.moment(backup.takenAt(), zone), backup.occasion(),
            FileWords.size(backup.size()), BackupWords.tried(backup)));
    }

    static Map<String, Object> object(Backup backup) {
        return Json.object("name", backup.name(), "file", backup.file().toString(), "takenAt", backup.takenAt().toString(),
            "occasion", backup.occasion().name(), "bytes", backup.size(), "sha256", backup.sha256(), "findings", backup.contents().findings(),
            "measures", backup.contents().measures(), "steps", backup.contents().steps(), "head", backup.contents().head(),
            "files", backup.files().kept(), "filesMissing", backup.files().missing());
    }
}
