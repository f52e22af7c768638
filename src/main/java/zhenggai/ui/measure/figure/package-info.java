/**
 * What one measure came to in figures: each with what backs it, and the figure of another measure that counts the same things.
 * Read first: {@link zhenggai.ui.measure.figure.FiguresModel}.
 */
package zhenggai.ui.measure.figure;
