/**
 * A sheet of a workbook as it was read, before anybody says what its columns mean: {@link zhenggai.domain.table.Sheet} of
 * {@link zhenggai.domain.table.SheetRow} of {@link zhenggai.domain.table.Cell}. Knows nothing of files.
 */
package zhenggai.domain.table;
