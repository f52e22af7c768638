/**
 * Forms that were sent round and came back filled in: {@link zhenggai.reading.form.FormFile} knows one by what it carries unseen and gives its rows
 * as they were typed. Knows the sheets of a workbook and the domain; whether anything in it is right is said elsewhere.
 */
package zhenggai.reading.form;
