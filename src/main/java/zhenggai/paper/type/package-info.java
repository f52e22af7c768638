/**
 * Setting type on a page: fonts, the chain of faces, lines broken by the rules of Chinese typesetting, the pen that draws. Knows no paper.
 *
 * <p>Read first: {@link zhenggai.paper.type.LineBreaks}, {@link zhenggai.paper.type.Pen}.
 */
package zhenggai.paper.type;
