package zhenggai.domain.file;

import java.util.concurrent.CancellationException;

/** Who is told how many bytes of a long piece of work are done, and may call it off. */
@FunctionalInterface
public interface Meter {
    /** Nobody waits. */
    Meter NONE = (done, all) -> { };

    /**
     * So many bytes of so many are done.
     *
     * @throws CancellationException when nobody wants the result any more
     */
    void reached(long done, long all);
}
