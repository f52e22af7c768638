package zhenggai.storage;

import static zhenggai.storage.generated.Tables.GUARD;

import java.util.EnumSet;
import java.util.Set;

import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.storage.generated.tables.records.GuardRecord;

/** How a case is guarded as its one row; none where nobody ever had to sign in. */
public final class GuardStore {
    private static final long ONLY = 1;

    private final Tx tx;

    GuardStore(Tx tx) {
        this.tx = tx;
    }

    public Guard get() {
        GuardRecord row = tx.sql.fetchOne(GUARD);
        return row == null ? Guard.OFF : toDomain(row);
    }

    public Guard save(Guard guard) {
        GuardRecord row = toRow(guard);
        return toDomain(tx.sql.fetchExists(GUARD) ? tx.update(row) : tx.insert(row));
    }

    private static Guard toDomain(GuardRecord row) {
        Set<Deed> kept = EnumSet.noneOf(Deed.class);
        keep(kept, Deed.CLOSE, row.getKeepsClosing());
        keep(kept, Deed.EXTEND, row.getKeepsExtending());
        keep(kept, Deed.RESTORE, row.getKeepsRestoring());
        keep(kept, Deed.EXPORT, row.getKeepsExporting());
        return new Guard(row.getIsGuarded() == 1, kept, row.getIdleMinutes().intValue(), row.getRecovery());
    }

    private static void keep(Set<Deed> kept, Deed deed, long flag) {
        if (flag == 1) {
            kept.add(deed);
        }
    }

    private static GuardRecord toRow(Guard guard) {
        return new GuardRecord(ONLY, guard.isOn() ? 1L : 0L, kept(guard, Deed.CLOSE), kept(guard, Deed.EXTEND), kept(guard, Deed.RESTORE),
            kept(guard, Deed.EXPORT), (long) guard.idleMinutes(), guard.recovery());
    }

    private static long kept(Guard guard, Deed deed) {
        return guard.supervised().contains(deed) ? 1 : 0;
    }
}
