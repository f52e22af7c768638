/** A described chart drawn with the pen: bars, stacked bars, lines, in fillings that survive black-and-white print. */
package zhenggai.paper.chart;
