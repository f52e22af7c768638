package zhenggai.domain.history;

import org.jspecify.annotations.Nullable;

/** What verifying the chain of hashes found: how many steps hold, the head, and the first step that does not hold if any. */
public record ChainCheck(long steps, String head, @Nullable Long firstBroken) {

    public boolean holds() {
        return firstBroken == null;
    }
}
