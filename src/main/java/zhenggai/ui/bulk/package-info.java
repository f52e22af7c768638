/**
 * Doing one thing to many measures: choose what, see for each measure what it would be before and after or why it is refused, then do
 * it as one step. May know the kit and casework. Read first: {@link zhenggai.ui.bulk.BulkModel}.
 */
package zhenggai.ui.bulk;
