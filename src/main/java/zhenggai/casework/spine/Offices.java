package zhenggai.casework.spine;

import zhenggai.domain.spine.Office;
import zhenggai.storage.CaseFile;

/** What a user can do with the office the case belongs to. */
public final class Offices {
    private final CaseFile file;

    public Offices(CaseFile file) {
        this.file = file;
    }

    public Office get() {
        return file.read(tx -> tx.office().get());
    }

    public Office edit(Office office) {
        return file.change("office.edit", tx -> tx.office().save(office));
    }
}
