package zhenggai.words;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.FindingChange;
import zhenggai.domain.ledger.MeasureChange;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;

/** What became of a measure or a finding since an earlier look, in lines: each kind by shape and word, with what it was before. */
public final class ChangeWords {
    private ChangeWords() {}

    /** What became of a measure, by shape and word. */
    public static String of(ChangeKind kind) {
        return Texts.text("change.kind", kind.shape(), kind);
    }

    /** What became of a finding in a word: it is rectified, where a measure is closed. */
    public static String ofFinding(ChangeKind kind) {
        return kind == ChangeKind.DONE ? Texts.text("change.finding-done") : Texts.text(kind);
    }

    /** Empty where nothing became of it. What was deleted says its state and deadline here; its text stands where it stood. */
    public static String of(MeasureChange change) {
        List<String> lines = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (change.is(kind)) {
                add(lines, kind, change);
            }
        }
        return String.join("\n", lines);
    }

    /** Empty where nothing became of it. */
    public static String of(FindingChange change) {
        List<String> lines = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            String said = Texts.text("change.kind", kind.shape(), ofFinding(kind));
            if (kind == ChangeKind.REWORDED && change.is(kind)) {
                lines.add(Texts.text("change.reworded", said, change.before().finding().headline()));
            } else if (change.is(kind)) {
                lines.add(said);
            }
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, ChangeKind kind, MeasureChange change) {
        switch (kind) {
            case NEW -> lines.add(of(kind));
            case DONE, RETURNED, RELAPSED -> lines.add(withState(kind, change.before()));
            case EXTENDED -> lines.add(Texts.text("change.extended", of(kind), deadline(earlier(change))));
            case REWORDED -> reworded(lines, change.before().measure(), change.after().measure());
            case DELETED -> lines.add(
                Texts.text("change.deleted", of(kind), change.before().measure().state(), deadline(change.before().measure().deadline())));
        }
    }

    private static String withState(ChangeKind kind, @Nullable MeasureLeaf before) {
        return before == null ? of(kind) : Texts.text("change.was-state", of(kind), before.measure().state());
    }

    /** Where it stood at the earlier look; one that was not there yet, where it was first promised. */
    private static Deadline earlier(MeasureChange change) {
        return change.before() == null ? change.after().measure().schedule().original() : change.before().measure().deadline();
    }

    private static void reworded(List<String> lines, Measure was, Measure is) {
        if (!was.text().equals(is.text())) {
            lines.add(Texts.text("change.reworded", of(ChangeKind.REWORDED), was.text()));
        }
        if (!was.schedule().original().words().equals(is.schedule().original().words())) {
            lines.add(Texts.text("change.repromised", of(ChangeKind.REWORDED), deadline(was.schedule().original())));
        }
    }

    private static String deadline(Deadline deadline) {
        return deadline.isSet() ? DeadlineTrail.written(deadline) : Texts.text("change.no-deadline");
    }
}
