/** The office's rule about opinions on the end of a measure, to look at and to change. */
package zhenggai.ui.rules.acceptance;
