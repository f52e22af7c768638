package zhenggai.domain.result;

/** How much a figure says, and how exactly. */
public record Amount(Quantity quantity, Approximation approximation) {}
