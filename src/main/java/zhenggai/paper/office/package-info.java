/**
 * What Excel and Word files have in common: text as they can hold it, fonts by name, how a text will be broken into lines, charts and wall
 * charts as tables, XML and zip without the time of their making. Knows the descriptions of papers, no file in particular.
 */
package zhenggai.paper.office;
