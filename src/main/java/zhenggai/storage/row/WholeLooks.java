package zhenggai.storage.row;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was read of the whole case since it was last written, so that several questions after one change read it once. Immutable things only. */
public final class WholeLooks {
    private final Map<Class<?>, Object> known = new HashMap<>();

    <T> T of(Class<T> kind, Supplier<T> read) {
        Object there = known.get(kind);
        if (there == null) {
            there = read.get();
            known.put(kind, there);
        }
        return kind.cast(there);
    }

    public void forget() {
        known.clear();
    }
}
