/** What is put on record about one measure: progress entries and pieces of evidence, each a list and a form to add one. */
package zhenggai.ui.measure.entries;
