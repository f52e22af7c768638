/** The text of a Word document as a person sees it: paragraphs and tables in order, with the numbers that Word itself puts before them. */
package zhenggai.reading.word;
