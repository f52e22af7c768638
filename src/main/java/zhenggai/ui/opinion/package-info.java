/**
 * What the public says about the rectification, on the screen: the list with the panel of the chosen opinion, and what is asked of it.
 * May know casework, kit and panel.
 *
 * <p>Read first: {@link zhenggai.ui.opinion.OpinionsScreen}.
 */
package zhenggai.ui.opinion;
