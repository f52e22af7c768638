package zhenggai.paper.chart;

/** The scale of a chart: from nothing to a round number, in round steps. */
public record Axis(int step, int steps) {
    private static final int MOST_STEPS = 5;

    public static Axis upTo(int greatest) {
        int step = 1;
        for (int times = 0; step * (long) MOST_STEPS < greatest; times++) {
            step = times % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Axis(step, Math.max(1, (int) ((greatest + (long) step - 1) / step)));
    }

    long end() {
        return (long) step * steps;
    }

    /** How high a value stands, 1 for the end of the scale. */
    public double share(int value) {
        return (double) value / end();
    }

    /** The number at a step. */
    public String number(int at) {
        return String.valueOf((long) at * step);
    }
}
