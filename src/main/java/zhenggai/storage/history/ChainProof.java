package zhenggai.storage.history;

import static zhenggai.storage.generated.Tables.STEP;
import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.ChainCheck;
import zhenggai.storage.file.Beside;

/**
 * The proof of the chain: the steps are read with their rows, in the bytes they are stored in, while another core recomputes the hashes of those
 * read before. {@link Chain} writes down the same texts in the same order.
 */
final class ChainProof {
    /** So much is read before it is handed over, in bytes. */
    private static final int BATCH = 1 << 20;

    private static final Field<byte[]> PREVIOUS = bytes(STEP.PREVIOUS_HASH);
    private static final Field<byte[]> HASH = bytes(STEP.HASH);
    private static final List<Field<byte[]>> HEADING = List.of(bytes(STEP.VERB), bytes(STEP.PERSON), bytes(STEP.ACCOUNT), bytes(STEP.COMPUTER), bytes(STEP.DONE_AT));
    private static final Field<byte[]> TABLE = bytes(STEP_ROW.TABLE_NAME);
    private static final Field<byte[]> BEFORE = bytes(STEP_ROW.BEFORE);
    private static final Field<byte[]> AFTER = bytes(STEP_ROW.AFTER);

    private final Beside beside;
    private final MessageDigest digest = Chain.sha256();
    private Batch batch = new Batch();
    private Beside.Awaited<Boolean> before = () -> true;

    /** How many steps hold, and the hash of the last of them. */
    private long proven;
    private byte[] head = Chain.START.getBytes(StandardCharsets.UTF_8);

    private ChainProof(Beside beside) {
        this.beside = beside;
    }

    /** Recomputes every hash from the first step on. */
    static ChainCheck of(DSLContext sql) {
        List<Field<?>> columns = new ArrayList<>(List.of(STEP.ID, PREVIOUS, HASH));
        columns.addAll(HEADING);
        try (Beside beside = new Beside();
                Cursor<? extends Record> rows = sql.select(STEP_ROW.STEP_ID, STEP_ROW.ORDINAL, TABLE, STEP_ROW.ROW_ID, BEFORE, AFTER).from(STEP_ROW)
                    .orderBy(STEP_ROW.STEP_ID, STEP_ROW.ORDINAL).fetchLazy();
                Cursor<? extends Record> steps = sql.select(columns).from(STEP).orderBy(STEP.ID).fetchLazy()) {
            return new ChainProof(beside).verify(steps, rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChainCheck verify(Cursor<? extends Record> steps, Iterator<? extends Record> rows) throws IOException {
        byte[] previous = head;
        long read = 0;
        Record row = next(rows);
        for (Record step : steps) {
            if (step.get(STEP.ID) != read + 1 || !Arrays.equals(step.get(PREVIOUS), previous)) {
                return found(read + 1);
            }
            batch.begin(step);
            for (; row != null && row.get(STEP_ROW.STEP_ID) == read + 1; row = next(rows)) {
                batch.add(row);
                if (batch.isFull()) {
                    handOver();
                }
            }
            batch.end(step);
            previous = step.get(HASH);
            read++;
        }
        return found(row == null ? null : row.get(STEP_ROW.STEP_ID));
    }

    private static @Nullable Record next(Iterator<? extends Record> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    /** @param unexpected the step of which the numbers alone tell that it is not in order */
    private ChainCheck found(@Nullable Long unexpected) throws IOException {
        handOver();
        boolean holds = before.get();
        return new ChainCheck(proven, new String(head, StandardCharsets.UTF_8), holds ? unexpected : Long.valueOf(proven + 1));
    }

    /** One batch is recomputed while the next is read. */
    private void handOver() throws IOException {
        boolean holds = before.get();
        Batch full = batch;
        before = holds ? beside.reckon(() -> recomputed(full)) : () -> false;
        batch = new Batch();
    }

    private boolean recomputed(Batch read) {
        int from = 0;
        for (Batch.End end : read.ends) {
            read.text.into(digest, from, end.at);
            from = end.at;
            if (!HexFormat.of().formatHex(digest.digest()).equals(new String(end.hash, StandardCharsets.UTF_8))) {
                return false;
            }
            head = end.hash;
            proven++;
        }
        read.text.into(digest, from, read.text.length());
        return true;
    }

    private static Field<byte[]> bytes(TableField<?, String> text) {
        return text.coerce(SQLDataType.BLOB);
    }

    /** Some steps, the last of which may go on in the next batch. */
    private static final class Batch {
        private final ChainText text = new ChainText();
        private final List<End> ends = new ArrayList<>();

        /** Where a step ends, and the hash that stands with it. */
        private record End(int at, byte[] hash) {}

        void begin(Record step) {
            text.add(step.get(STEP.ID)).add(step.get(PREVIOUS));
            HEADING.forEach(column -> text.add(step.get(column)));
        }

        void add(Record row) {
            text.add(row.get(STEP_ROW.ORDINAL)).add(row.get(TABLE)).add(row.get(STEP_ROW.ROW_ID)).add(row.get(BEFORE)).add(row.get(AFTER));
        }

        void end(Record step) {
            ends.add(new End(text.length(), step.get(HASH)));
        }

        boolean isFull() {
            return text.length() >= BATCH;
        }
    }
}
