package zhenggai.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import zhenggai.ui.kit.Background;

/** A background whose work waits until the test lets it go, as that of a slow disk would; what fails is kept for the test to look at. */
public final class Held {
    public final List<Throwable> problems = new ArrayList<>();
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> press = new ArrayDeque<>();
    public final Background background = new Background(worker::add, press::add, Runnable::run, problems::add);

    /** Does what waits for the case, and what that asks of it in turn. */
    public void work() {
        empty(worker);
    }

    /** Does what waits for the papers. */
    public void print() {
        empty(press);
    }

    private static void empty(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
