/**
 * The papers on the screen: the list of them, what is asked, the very pages that print, what to do with them; beside it the designer of
 * tables. Read first: {@link zhenggai.ui.paper.PaperScreen}.
 */
package zhenggai.ui.paper;
