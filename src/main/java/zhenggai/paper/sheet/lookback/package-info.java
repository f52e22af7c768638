/**
 * The papers of a look-back: its list with the figures, and a form for each item to fill in on the spot. Knows the blocks and tables of
 * papers and the cells they share.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.lookback.LookBackPapers}.
 */
package zhenggai.paper.sheet.lookback;
