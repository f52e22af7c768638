/** What is read rather than looked up: the summary of one page, and the report in official layout. */
package zhenggai.paper.sheet.report;
