/** Charts on the screen from the same description as on paper: a graph of lines, a bar that is split, the table of their values. */
package zhenggai.ui.board.chart;
