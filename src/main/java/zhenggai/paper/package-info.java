/**
 * Documents going out. A paper is described once, whatever file it becomes ({@link zhenggai.paper.TableSheet}: columns, rows, heading,
 * ending; {@link zhenggai.paper.BlockSheet}: paragraphs, forms, charts one below the other), and made from that description
 * ({@link zhenggai.paper.PdfPaper}); {@code TablePlan} and {@code BlockFlow} decide which lines stand on which page. The papers themselves are in {@code sheet}, which knows this room; this room knows none of them.
 * May know the domain and the words, never the case file, the verbs or a window.
 *
 * <p>Read first: {@link zhenggai.paper.TableSheet}, {@link zhenggai.paper.PdfPaper}.
 */
package zhenggai.paper;
