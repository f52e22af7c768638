/**
 * The two wordings of findings and measures on the screen: the list with how far each public wording is, and beside it both wordings of the chosen
 * one, their difference, what is proposed, and why it is kept back where it is.
 */
package zhenggai.ui.notice.wording;
