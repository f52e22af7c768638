/** The wall chart: what falls when in the year of every finding. */
package zhenggai.paper.sheet.wall;
