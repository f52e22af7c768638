package zhenggai.domain.publication;

import org.jspecify.annotations.Nullable;

/**
 * Something that a publication lacks, or that whoever answers for it should know.
 *
 * @param posting the channel it is about; null where it is about the whole
 */
public record Lack(Kind kind, @Nullable Posting posting) {

    /** What it is, in the order in which it is seen to. */
    public enum Kind {
        NO_CHANNEL, NOT_UP, PROOF_MISSING, STATEMENT_MISSING, UP_LATE, DOWN_EARLY, OTHER_PERIOD;

        /** Whether somebody still has to do something; the rest cannot be undone and is only said. */
        public boolean isToDo() {
            return compareTo(STATEMENT_MISSING) <= 0;
        }
    }
}
