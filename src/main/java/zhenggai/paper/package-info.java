/**
 * Documents going out. A paper is described once, whatever file it becomes ({@link zhenggai.paper.TableSheet}: columns, rows, heading,
 * ending), and made from that description ({@link zhenggai.paper.PdfPaper}); {@code TableLayout} decides which lines stand on which
 * page. May know the domain and the words, never the case file, the verbs or a window.
 *
 * <p>Read first: {@link zhenggai.paper.ProgressTable}, {@link zhenggai.paper.TableSheet}.
 */
package zhenggai.paper;
