/**
 * Letters of supervision from templates: ordinary Word files with fields such as the number or the measures in double braces, which an office
 * may change in Word or WPS. What is printed is read from the filled file, so both say the same. May know the descriptions of papers, the
 * rooms that write Word files, and the words.
 *
 * <p>Read first: {@link zhenggai.paper.letter.LetterTemplate}, {@link zhenggai.paper.letter.LetterField}.
 */
package zhenggai.paper.letter;
