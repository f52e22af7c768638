/**
 * Documents going out. A paper is described once, whatever file it becomes: {@link zhenggai.paper.TableSheet},
 * {@link zhenggai.paper.BlockSheet} or {@link zhenggai.paper.WallChart}. {@code sheet} describes the papers of a case; {@code pdf},
 * {@code excel} and {@code word} make files of any description, {@code file} chooses among them; {@code letter} fills the letters of an
 * office; {@code copy} writes a whole case that can be read back; {@code type}, {@code title}, {@code table}, {@code block} and
 * {@code chart} are what pages are drawn with. May know the domain and the words, never the case file, the verbs or a window.
 *
 * <p>Read first: {@link zhenggai.paper.Paper}, {@link zhenggai.paper.sheet.Papers}.
 */
package zhenggai.paper;
