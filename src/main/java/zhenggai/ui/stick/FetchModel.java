package zhenggai.ui.stick;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import zhenggai.casework.backup.Recovery;
import zhenggai.domain.Refused;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Once;

/** The backups that lie in some folder, and one of them proven there, or on its way to this PC. */
public final class FetchModel {
    private final Recovery recovery;
    private final Background background;
    private final Once once;

    public FetchModel(Recovery recovery, Background background) {
        this.recovery = recovery;
        this.background = background;
        this.once = background.once();
    }

    /** Where somebody probably looks for them. */
    public Optional<Path> usual() {
        return recovery.second();
    }

    /** Newest first. */
    public void look(Path place, Consumer<List<Backup>> then) {
        background.run(() -> recovery.in(place), then);
    }

    Once once() {
        return once;
    }

    /**
     * Opens, proves and keeps it.
     *
     * @param printed the recovery key as somebody typed it; empty where the password is to open it
     */
    public void fetch(Backup there, String password, String printed, Consumer<Backup> fetched, Consumer<? super Refused> refused) {
        once.attempt(() -> recovery.fetch(there, there.isSealed() ? key(password, printed) : null, Meter.NONE), fetched, refused);
    }

    /** Opens and proves it, and leaves it where it is. */
    public void prove(Backup there, String password, String printed, Consumer<Backup> proven, Consumer<? super Refused> refused) {
        once.attempt(() -> recovery.prove(there, there.isSealed() ? key(password, printed) : null, Meter.NONE), proven, refused);
    }

    private static ParcelKey key(String password, String printed) {
        return printed.isBlank() ? new ParcelKey.Password(password) : new ParcelKey.Printed(RecoveryKey.read(printed));
    }
}
