/**
 * Moving a running deadline: a request with its reason, the decision about it, and what was asked and decided before. Whoever wants a
 * later day, wherever in the window, ends here.
 *
 * <p>Read first: {@link zhenggai.ui.measure.extension.ExtensionsModel}.
 */
package zhenggai.ui.measure.extension;
