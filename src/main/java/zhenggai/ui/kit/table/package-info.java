/**
 * What every table of things has in common: {@link zhenggai.ui.kit.table.KeptChoice}, {@link zhenggai.ui.kit.table.WholeColumns}. Knows nothing of what the rows are about.
 */
package zhenggai.ui.kit.table;
