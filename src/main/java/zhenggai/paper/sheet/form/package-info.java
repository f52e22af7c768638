/** Sheets that somebody fills in, signs or hands back: the forms of findings and measures, the sheets of persons. */
package zhenggai.paper.sheet.form;
