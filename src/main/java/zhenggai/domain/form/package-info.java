/**
 * Forms for those who have no program: what a form asks ({@link zhenggai.domain.form.FormField}), what was sent to whom
 * ({@link zhenggai.domain.form.Form}), what came back, and in what it differs from the case ({@link zhenggai.domain.form.Collected}).
 * Plain values and rules: knows people, spine and the ledger.
 *
 * <p>Read first: {@link zhenggai.domain.form.Form}, {@link zhenggai.domain.form.Collected}.
 */
package zhenggai.domain.form;
