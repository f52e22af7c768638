/**
 * The designer of tables: columns, arrangement, filter, sheet and words, with the real pages beside it. Knows the proof and the kit.
 * Read first: {@link zhenggai.ui.paper.design.DesignModel}.
 */
package zhenggai.ui.paper.design;
