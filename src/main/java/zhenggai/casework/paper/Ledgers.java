package zhenggai.casework.paper;

import java.time.Instant;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** Looking at the whole case, now or as it stood. */
public final class Ledgers {
    private final CaseFile file;

    public Ledgers(CaseFile file) {
        this.file = file;
    }

    public Ledger current() {
        return file.read(tx -> tx.ledger().whole());
    }

    public Ledger asOf(Instant moment) {
        return file.asOf(moment, (Tx tx) -> tx.ledger().whole());
    }

    public MeasureLeaf leaf(MeasureId id) {
        return file.read(tx -> tx.ledger().leaf(id));
    }

    public FindingBranch branch(FindingId id) {
        return file.read(tx -> tx.ledger().branch(id));
    }
}
