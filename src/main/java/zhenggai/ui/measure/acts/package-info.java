/** The supervision acts about one measure, each with a way to it, and the beginning of a further one. */
package zhenggai.ui.measure.acts;
