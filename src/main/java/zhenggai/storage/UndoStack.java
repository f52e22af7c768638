package zhenggai.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What this session did and can take back, newest on top, and what it took back and can do again. */
final class UndoStack {
    private static final int DEPTH = 200;

    /** One user action: the verb it was called by and what it did to the rows. */
    record Step(String verb, List<RowChange> changes) {
        List<RowChange> inverse() {
            return changes.reversed().stream().map(RowChange::inverse).toList();
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A new action; what was taken back before it cannot be done again. */
    void did(Step step) {
        push(step);
        undone.clear();
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        push(undone.pop());
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }
}
