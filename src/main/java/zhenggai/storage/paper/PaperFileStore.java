package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.PAPER_FILE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import zhenggai.storage.generated.tables.records.PaperFileRecord;
import zhenggai.storage.row.RowTx;

/** The bytes of papers, issued pages and letters of the office, each under its hash. They are added and read, never altered or removed. */
public final class PaperFileStore {
    private final RowTx tx;

    public PaperFileStore(RowTx tx) {
        this.tx = tx;
    }

    /** Keeps these bytes, once however often they come, and gives their hash. */
    public String keep(byte[] content) {
        String hash = hash(content);
        if (!tx.sql.fetchExists(PAPER_FILE, PAPER_FILE.SHA256.eq(hash))) {
            tx.keep(new PaperFileRecord(hash, content));
        }
        return hash;
    }

    /** The bytes of that hash; empty where they are gone or are no longer those that were kept. */
    public Optional<byte[]> intact(String hash) {
        return tx.sql.select(PAPER_FILE.CONTENT).from(PAPER_FILE).where(PAPER_FILE.SHA256.eq(hash)).fetchOptional(PAPER_FILE.CONTENT)
            .filter(content -> hash(content).equals(hash));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
