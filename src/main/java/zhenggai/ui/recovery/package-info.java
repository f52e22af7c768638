/** What stands in the place of a case that did not open: what is wrong in one sentence, and what can be done about it. */
package zhenggai.ui.recovery;
