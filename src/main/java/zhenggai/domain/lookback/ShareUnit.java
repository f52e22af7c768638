package zhenggai.domain.lookback;

/** What the size of a sample is given in. */
public enum ShareUnit { PERCENT, ITEMS }
