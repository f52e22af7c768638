/** What stands in a workbook, for the eye: {@link zhenggai.reading.excel.SheetText}. Knows the guarded parts of a file and nothing else. */
package zhenggai.reading.excel;
