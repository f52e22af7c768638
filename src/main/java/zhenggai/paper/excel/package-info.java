/**
 * Papers as Excel books. {@code ExcelSheet} is filled row by row and holds nothing but text; {@code TableRows} divides what Excel's limits on
 * heights and lengths cannot hold, so that nothing is lost. {@code FormBook} makes the one workbook that is filled in and comes back; {@code CopyWorkbook} one of a whole case, for people and for the program. May know the descriptions of papers and what office files share.
 *
 * <p>Read first: {@link zhenggai.paper.excel.ExcelPaper}, {@code ExcelTable}.
 */
package zhenggai.paper.excel;
