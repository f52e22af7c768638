/**
 * How what stands beside one another finds its place in whatever width there is: {@link zhenggai.ui.kit.line.WidthFirst}, and the two lines at
 * the head of a screen. Knows no feature.
 */
package zhenggai.ui.kit.line;
