/** One paragraph of a notice while it is written: its text, how it reads with its counters filled in, how it stands to the case, and what can be done to it. */
package zhenggai.ui.notice.paragraph;
