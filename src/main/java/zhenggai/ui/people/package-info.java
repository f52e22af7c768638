/** The people and departments of the office, with what each of them has to do. */
package zhenggai.ui.people;
