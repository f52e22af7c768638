/** Notices and reports as papers in official layout, made of the parts in which the domain hands them over. */
package zhenggai.paper.sheet.notice;
