package zhenggai.storage.file;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Another core of the PC for what is only reckoned, one thing after the other: it gets bytes that nobody changes any more, asks no database and so
 * cannot come between the actions, whose order is that of one thread. Closing it breaks off what is not done and waits until its files are closed.
 */
public final class Beside implements AutoCloseable {
    private final ExecutorService core = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("beside-", 0).factory());

    /** What will have been reckoned. */
    public interface Awaited<T> {
        /** @throws IOException when the work met it */
        T get() throws IOException;
    }

    public <T> Awaited<T> reckon(Callable<T> work) {
        Future<T> future = core.submit(work);
        return () -> result(future);
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException met -> throw met;
                case RuntimeException met -> throw met;
                case Error met -> throw met;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        core.shutdownNow();
        core.close();
    }
}
