package zhenggai.casework.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.account.Gate;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.domain.account.Passwords;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.file.Meter;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.backup.BackupFolder;
import zhenggai.storage.backup.SecondPlace;
import zhenggai.storage.backup.StickNotes;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.vault.Argon;
import zhenggai.storage.vault.PasswordLock;
import zhenggai.storage.vault.Seal;

/** The backups of the open case in the second place, such as a stick: which place it is, and the password under which they are sealed there. */
public final class SecondCopies {
    private final CaseFile file;
    private final Clock clock;
    private final Argon argon;
    private final Path first;

    SecondCopies(CaseFile file, Clock clock, Argon argon, Path first) {
        this.file = file;
        this.clock = clock;
        this.argon = argon;
        this.first = first.toAbsolutePath().normalize();
    }

    /** Nothing where no place was named. */
    public Optional<Path> named() {
        return new SecondPlace(first).named();
    }

    /**
     * Names the place. All of the case will lie there: that is for who looks after the program, or who may take it out.
     *
     * @param place null for none
     * @throws Refused when it is the first one, or lies within it, or holds it, or it is not for whoever is signed in
     */
    public void name(@Nullable Path place) {
        if (place != null) {
            if (file.account().map(Account::role).filter(role -> role == AccountRole.ADMINISTRATOR).isEmpty()) {
                Gate.require(file, Deed.EXPORT);
            }
            Path named = place.toAbsolutePath().normalize();
            if (named.startsWith(first) || first.startsWith(named)) {
                throw new Refused("backup.second-is-first", named);
            }
        }
        new SecondPlace(first).name(place);
    }

    /** What lies there of this case, newest first; nothing where the place is away. */
    public List<Backup> all() {
        List<BackupFolder> folders = named().filter(Files::isDirectory).map(place -> BackupFolder.allOf(place, Backups.origin(file))).orElse(List.of());
        StickNotes notes = notes();
        return folders.stream().flatMap(folder -> folder.all().stream()).map(notes::told).sorted(Backup.NEWEST_FIRST).toList();
    }

    /**
     * From now on what is put there is sealed under this password; what lies there stays as it is.
     *
     * @throws Refused when it is no good password, or not for whoever is signed in
     */
    public void lock(String password) {
        Gate.require(file, Deed.ADMINISTER);
        Passwords.require(password, "");
        new SecondPlace(first).lock(PasswordLock.of(argon, password));
    }

    /** From now on what is put there lies open. */
    public void unlock() {
        Gate.require(file, Deed.ADMINISTER);
        new SecondPlace(first).lock(null);
    }

    /** What somebody who finds the stick can read of it. */
    public Protection protection() {
        Guard guard = file.read(tx -> tx.guard().get());
        int open = (int) all().stream().filter(backup -> !backup.isSealed()).count();
        return new Protection(named().isPresent(), new SecondPlace(first).lock().isPresent(), guard.hasRecovery(), open);
    }

    /** Puts a proven backup there, too, where the place is there. */
    void put(Backup backup, EvidenceFolder evidence, Meter meter) {
        Optional<Path> place = named().filter(Files::isDirectory);
        if (place.isPresent()) {
            BackupFolder.allOf(place.get(), Backups.origin(file)).forEach(folder -> folder.sweep(clock.instant()));
            List<Evidence> pieces = file.read(tx -> tx.evidence().index()).all();
            Optional<PasswordLock> lock = new SecondPlace(first).lock();
            if (lock.isPresent()) {
                notes().keep(BackupFolder.sealed(place.get(), Backups.origin(file)).copy(backup, pieces, evidence, new Seal(lock.get(), recovery())));
            } else {
                Backups.folder(file, place.get()).copy(backup, pieces, evidence, meter);
            }
            thin(place.get());
        }
    }

    private void thin(Path place) {
        StickNotes notes = notes();
        for (BackupFolder folder : BackupFolder.allOf(place, Backups.origin(file))) {
            folder.thin(folder.all().stream().map(notes::told).toList(), clock.instant(), clock.getZone()).forEach(notes::forget);
        }
    }

    private StickNotes notes() {
        return new StickNotes(Backups.folder(file, first));
    }

    private @Nullable String recovery() {
        Guard guard = file.read(tx -> tx.guard().get());
        return guard.hasRecovery() ? guard.recovery() : null;
    }
}
