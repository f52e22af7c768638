package zhenggai.storage.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import zhenggai.storage.generated.tables.records.StepRecord;
import zhenggai.storage.generated.tables.records.StepRowRecord;

/**
 * The hash of a step: SHA-256 over the hash before it, its own columns and its rows, each with its length in front so that no two
 * different steps read the same. Changing, removing or reordering anything breaks every hash after it.
 */
final class Chain {
    static final String START = "";

    private final MessageDigest digest = sha256();

    static Chain of(StepRecord step) {
        Chain chain = new Chain();
        chain.add(step.getId().toString());
        chain.add(step.getPreviousHash());
        chain.add(step.getVerb());
        chain.add(step.getPerson());
        chain.add(step.getAccount());
        chain.add(step.getComputer());
        chain.add(step.getDoneAt());
        return chain;
    }

    Chain add(StepRowRecord row) {
        add(row.getOrdinal().toString());
        add(row.getTableName());
        add(row.getRowId().toString());
        add(row.getBefore());
        add(row.getAfter());
        return this;
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (bytes.length >>> 24));
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
