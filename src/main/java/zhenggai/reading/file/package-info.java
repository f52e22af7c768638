/** Files as they come in: what they are by their content, their plain text, the parts of a packed document, each behind its guard. */
package zhenggai.reading.file;
