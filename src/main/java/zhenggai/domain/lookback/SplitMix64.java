package zhenggai.domain.lookback;

/**
 * The generator behind a sample: SplitMix64 of Steele, Lea and Flood (2014) with its usual constants, written out here so that the
 * numbers never change with a library. The n-th number of a seed is known without those before it.
 */
final class SplitMix64 {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final int FIRST_SHIFT = 30;
    private static final int SECOND_SHIFT = 27;
    private static final int THIRD_SHIFT = 31;

    private SplitMix64() {}

    /** @param n from 1 */
    static long number(long seed, long n) {
        long z = seed + n * GAMMA;
        z = (z ^ z >>> FIRST_SHIFT) * FIRST;
        z = (z ^ z >>> SECOND_SHIFT) * SECOND;
        return z ^ z >>> THIRD_SHIFT;
    }
}
