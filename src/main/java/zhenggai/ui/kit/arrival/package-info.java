/** What is brought from other programs by dragging or pasting: {@link zhenggai.ui.kit.arrival.Arrivals}. Knows the kit. */
package zhenggai.ui.kit.arrival;
