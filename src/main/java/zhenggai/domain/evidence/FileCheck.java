package zhenggai.domain.evidence;

import java.util.List;

import zhenggai.domain.spine.Evidence;

/**
 * Whether the files of a case are all there and still what they were.
 *
 * @param checked how many different files were read
 * @param unclaimed files in the folder that no piece of evidence names; they are kept for undo and history, or a crash left them
 */
public record FileCheck(int checked, List<Trouble> troubles, int unclaimed) {

    /** What became of the file of a piece. */
    public record Trouble(Evidence piece, State state) {}

    /** What a file turned out to be. */
    public enum State { INTACT, MISSING, CHANGED, UNREADABLE }

    public boolean holds() {
        return troubles.isEmpty();
    }
}
