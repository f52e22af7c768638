/**
 * The help inside the window: pages of the program's own, in Markdown and in both languages, found by what is looked at, by title or by word.
 *
 * <p>Knows no feature; where a page leads to a place of the window, its host takes the reader there. A page names what stands on the screen by
 * its text key, so that help and screen never say two things. Read first: {@code HelpPages}, then {@code PageView}.
 */
package zhenggai.ui.help;
