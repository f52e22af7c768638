/**
 * Documents coming in: a text or Word file, or pasted text, becomes a {@link zhenggai.domain.draft.Draft}. Knows the domain only.
 * {@code file} says what a file is and guards what is parsed; {@code word} gives the text of a Word document with its automatic numbers,
 * tables and footnotes; {@code sheet} gives the cells of a workbook; {@code ledger} finds out what the rows of one mean;
 * {@code grammar} finds out what a text means; {@code mention} what it names and where; {@code holiday} reads years of days off;
 * {@code form} reads forms that came back filled in; {@code copy} reads a whole case that was exported.
 *
 * <p>Read first: {@link zhenggai.reading.DocumentReader}.
 */
package zhenggai.reading;
