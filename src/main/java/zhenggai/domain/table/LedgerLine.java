package zhenggai.domain.table;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/**
 * What an item of a ledger would do to the case, or did.
 *
 * @param measure in the case that it was recognised as; null for a new one and for a finding without measures
 * @param differences in the order of the fields; none where it is new
 * @param notes what the row says that is taken in otherwise
 * @param refusal why it cannot be taken in; only where it is refused
 */
public record LedgerLine(
        LedgerRow row, Reception reception, @Nullable MeasureId measure, List<Difference> differences, List<RowNote> notes,
        @Nullable Refused refusal) {
    /** Of a row whose deadline runs and is another one there. */
    public static final String DEADLINE_RUNS = "sheet.deadline-runs";
    private static final Set<String> PARTS = Set.of(DEADLINE_RUNS);

    /** How an item is received into the case. */
    public enum Reception { NEW, CHANGED, SAME, REFUSED }

    public LedgerLine {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** What of the row was refused though the rest of it is taken in. */
    public List<RowNote> refusedParts() {
        return notes.stream().filter(note -> PARTS.contains(note.code())).toList();
    }

    /** Whether it was refused, whole or in part. */
    public boolean isRefused() {
        return reception == Reception.REFUSED || !refusedParts().isEmpty();
    }

    public boolean writes() {
        return reception == Reception.NEW || reception == Reception.CHANGED;
    }
}
