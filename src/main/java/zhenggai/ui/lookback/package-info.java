/**
 * Looking back on the screen: the look-backs of the case, what each drew, and what is found on the spot. Beside it, in tabs of the same
 * page, what its neighbours show. Knows kit and panel.
 *
 * <p>Read first: {@link zhenggai.ui.lookback.LookBackModel}.
 */
package zhenggai.ui.lookback;
