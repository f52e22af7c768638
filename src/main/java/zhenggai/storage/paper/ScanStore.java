package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.ENCLOSURE;
import static zhenggai.storage.generated.Tables.POSTING_PROOF;

import java.util.List;

import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Scan;
import zhenggai.domain.file.ScanCheck;
import zhenggai.storage.row.RowTx;

/** The bytes of the scans a case keeps, whatever they belong to. */
public final class ScanStore {
    private final RowTx tx;
    private final PaperFileStore files;

    public ScanStore(RowTx tx) {
        this.tx = tx;
        this.files = new PaperFileStore(tx);
    }

    /** The scan with its bytes kept; what it belongs to says its owner. */
    public Scan keep(Scan scan, byte[] content) {
        return scan.kept(files.keep(content));
    }

    /** @throws Unavailable when they are no longer those that were kept */
    public byte[] content(Scan scan) {
        return files.intact(scan.file().sha256()).orElseThrow(() -> new Unavailable("scan.damaged", scan.file().name()));
    }

    /** Reads every one of them. */
    public ScanCheck check() {
        List<String> all = tx.sql.select(POSTING_PROOF.FILE).from(POSTING_PROOF).unionAll(tx.sql.select(ENCLOSURE.FILE).from(ENCLOSURE)).fetch(POSTING_PROOF.FILE);
        return new ScanCheck(all.size(), (int) all.stream().filter(hash -> files.intact(hash).isEmpty()).count());
    }
}
