package zhenggai.storage.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import zhenggai.storage.generated.tables.records.StepRecord;
import zhenggai.storage.generated.tables.records.StepRowRecord;

/**
 * The hash of a step: SHA-256 over the hash before it, its own columns and its rows, each with its length in front so that no two
 * different steps read the same. Changing, removing or reordering anything breaks every hash after it.
 */
public final class Chain {
    static final String START = "";

    private final ChainText text = new ChainText();

    public static Chain of(StepRecord step) {
        Chain chain = new Chain();
        chain.text.add(step.getId()).add(step.getPreviousHash()).add(step.getVerb()).add(step.getPerson())
            .add(step.getAccount()).add(step.getComputer()).add(step.getDoneAt());
        return chain;
    }

    public Chain add(StepRowRecord row) {
        text.add(row.getOrdinal()).add(row.getTableName()).add(row.getRowId()).add(row.getBefore()).add(row.getAfter());
        return this;
    }

    public String hash() {
        MessageDigest digest = sha256();
        text.into(digest, 0, text.length());
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
