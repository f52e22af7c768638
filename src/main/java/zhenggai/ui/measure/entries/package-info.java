/** What is put on record about one measure: its progress entries, a list and a form to add one. */
package zhenggai.ui.measure.entries;
