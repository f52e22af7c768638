package zhenggai.domain.lookback;

/** How the items of a look-back are found. */
public enum DrawMethod {
    /** By a printed seed: the same seed draws the same items from the same case. */
    SEED,
    /** Those with most points of risk. */
    RISK,
    /** As somebody picked them. */
    BY_HAND
}
