package zhenggai.testkit;

import java.util.ArrayList;
import java.util.List;

import zhenggai.ui.kit.Background;

/** A background that does everything at once, on the thread that asks; what fails is kept for the test to look at. */
public final class Immediate {
    public final List<Throwable> problems = new ArrayList<>();
    public final Background background = new Background(Runnable::run, Runnable::run, problems::add);
}
