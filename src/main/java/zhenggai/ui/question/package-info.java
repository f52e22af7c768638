/**
 * The questions of the checks on the screen: as a list of the whole case, and about one measure. Each is answered as intended, or acted on
 * where it stands; its card and its answers serve the place of the checks too. Knows kit and panel.
 */
package zhenggai.ui.question;
