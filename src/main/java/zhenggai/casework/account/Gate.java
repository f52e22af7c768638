package zhenggai.casework.account;

import zhenggai.domain.Refused;
import zhenggai.domain.account.Deed;
import zhenggai.storage.CaseFile;

/** The one gate before what not everybody may do with a case. */
public final class Gate {
    private Gate() {}

    /** @throws Refused when it is not for whoever is signed in */
    public static void require(CaseFile file, Deed deed) {
        file.read(tx -> tx.guard().get()).require(deed, file.account().orElse(null));
    }
}
