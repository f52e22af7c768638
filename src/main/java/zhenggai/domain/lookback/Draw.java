package zhenggai.domain.lookback;

/**
 * By which rule the items of a look-back are drawn.
 *
 * @param seed what the items follow from, printed with them; of no account where they are not drawn by it
 */
public record Draw(DrawMethod method, long seed, Share share) {}
