package zhenggai.domain.check.text;

/** A stretch of one paragraph, from {@code from} up to but not including {@code until}; {@code paragraph} is its number. */
public record Spot(int paragraph, int from, int until) {}
