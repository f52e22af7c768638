/**
 * Pages on the screen, whatever paper they are of: drawn as they will print, turned, enlarged, with what is said where there are none.
 * Knows the kit only. Read first: {@link zhenggai.ui.paper.page.PagesModel}.
 */
package zhenggai.ui.paper.page;
