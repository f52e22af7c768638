/**
 * Looking back: whether what was done still holds. Long-term measures are reviewed ({@link zhenggai.domain.lookback.Review}); closed and
 * long-term ones are drawn into a look-back ({@link zhenggai.domain.lookback.LookBack}) by a seed, by risk or by hand and checked on the
 * spot. Whoever has the seed and the case draws the same again. Plain values and rules: knows spine and ledger.
 *
 * <p>Read first: {@link zhenggai.domain.lookback.Sample}, {@link zhenggai.domain.lookback.Risk}.
 */
package zhenggai.domain.lookback;
