package zhenggai.cli.backup;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhenggai.casework.backup.Recovery;
import zhenggai.cli.desk.Identity;
import zhenggai.domain.Refused;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.parcel.ParcelKey;

/** Which backup is meant: its name, where it lies if that is elsewhere, such as on a stick, and what opens it there. */
final class Stick {
    @Option(names = "--backup", paramLabel = "NAME", descriptionKey = "restore-backup")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "stick-from")
    private @Nullable Path from;

    @Option(names = "--stick-password", paramLabel = "FILE")
    private @Nullable Path password;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable Path key;

    /** Whether it is one that lies elsewhere. */
    boolean isElsewhere() {
        return from != null;
    }

    /** Null where nothing was given that opens anything. */
    @Nullable ParcelKey opener() {
        return key != null ? new ParcelKey.Printed(RecoveryKey.read(Identity.secret(key)))
            : password != null ? new ParcelKey.Password(Identity.secret(password)) : null;
    }

    /** One of those that lie elsewhere; whoever names it may mean one of a case that is called otherwise here. */
    Backup there(Recovery recovery, Path file) {
        @Nullable ParcelKey opener = opener();
        List<Backup> all = recovery.in(from);
        if (name == null && opener != null) {
            all = recovery.in(from, opener);
        }
        List<Backup> meant = all.stream().filter(backup -> name != null || backup.of().getFileName().equals(file.getFileName())).toList();
        if (meant.isEmpty() && all.stream().anyMatch(backup -> !backup.isRead())) {
            throw new Refused("backup.is-sealed");
        }
        return chosen(meant, file);
    }

    /** The one that was named, or the newest. */
    Backup chosen(List<Backup> backups, Path file) {
        return backups.stream().filter(backup -> name == null || backup.name().equals(name)).findFirst()
            .orElseThrow(() -> name == null ? new Refused("restore.no-backup", file) : new Refused("restore.no-such-backup", name));
    }
}
