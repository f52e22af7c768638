package zhenggai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Times of one part of the benchmark, printed as lines the main program reads: what, first, median, most. */
public final class Figures {
    /** What marks a line of the output as a figure. */
    static final String MARK = "FIGURE";
    private static final int WARM_UP = 5;
    private static final int RUNS = 11;
    private static final int FEW = 3;
    /** By the launcher's options a millisecond for each megabyte that is free, of one or two gigabytes in the parts. */
    private static final long WHILE = 2_500;

    private final String size;

    public Figures(String size) {
        this.size = size;
    }

    /** Something done again and again: the first time counts as cold, some are thrown away, of the rest the median is given. */
    public void time(String what, Callable<?> deed) throws Exception {
        double first = once(deed);
        for (int run = 0; run < WARM_UP; run++) {
            once(deed);
        }
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(once(deed));
        }
        print(what, "ms", first, times);
    }

    /** Something that takes seconds: the first time counts as cold, the median is that of a few more. */
    public void few(String what, Callable<?> deed) throws Exception {
        double first = once(deed);
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < FEW; run++) {
            times.add(once(deed));
        }
        print(what, "ms", first, times);
    }

    /** Milliseconds of doing it once. */
    public static double once(Callable<?> deed) throws Exception {
        long begin = System.nanoTime();
        deed.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    void print(String what, String unit, double first, List<Double> values) {
        double most = values.stream().mapToDouble(v -> v).max().orElseThrow();
        System.out.println(String.join("\t", MARK, what, size, unit, Double.toString(first), Double.toString(median(values)), Double.toString(most)));
    }

    /** Megabytes in use after everything that can go has gone, also what is only kept for a while. */
    public void heap(String what) throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        double[] used = new double[3];
        for (int run = 0; run < used.length; run++) {
            System.gc();
            Thread.sleep(WHILE);
            used[run] = (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0;
        }
        double value = Arrays.stream(used).min().orElseThrow();
        megabytes(what, value);
    }

    public void megabytes(String what, double value) {
        print(what, "MB", value, List.of(value));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
