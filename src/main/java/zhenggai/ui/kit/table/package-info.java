/**
 * What every table of things has in common: {@link zhenggai.ui.kit.table.KeptChoice}. Knows nothing of what the rows are about.
 */
package zhenggai.ui.kit.table;
