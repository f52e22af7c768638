/**
 * Forms for those who have no program: which were sent and which came back, and what those that came back say, row by row, with what somebody has
 * to decide. Read first: {@link zhenggai.ui.form.FormsModel}.
 */
package zhenggai.ui.form;
