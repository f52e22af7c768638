/** Reviews of one long-term measure, the look-backs that drew it, and the review that is being recorded. */
package zhenggai.ui.measure.review;
