package zhenggai.paper;

import java.util.concurrent.CancellationException;

/** Who waits for a long piece of work: told how far it is, able to call it off. */
@FunctionalInterface
public interface Watch {
    /** Nobody waits. */
    Watch NONE = (done, all) -> { };

    /**
     * So much is done of so much.
     *
     * @throws CancellationException when nobody wants the result any more
     */
    void reached(int done, int all);
}
