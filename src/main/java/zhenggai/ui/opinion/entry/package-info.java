/**
 * One opinion from the public on the screen: what came in, who answers by when, the answer, and its history. Here, and nowhere else on
 * the screen, stands the name of one who asked that it be kept back.
 */
package zhenggai.ui.opinion.entry;
