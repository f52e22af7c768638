/**
 * Workbooks as sheets of words: what each cell shows, which day it means, what merged cells cover. Everything is behind a guard of rows,
 * columns, characters and time, and read part by part: a whole workbook in the office library takes many times the memory.
 *
 * <p>Read first: {@link zhenggai.reading.sheet.Workbook}.
 */
package zhenggai.reading.sheet;
