package zhenggai.domain.lookback;

/** What a review says of a long-term measure. */
public enum ReviewVerdict { HOLDS, SLACKENED }
