/**
 * The checks on the screen: everything asked about the case, or about a document that is dropped here, kind by kind; each question with the
 * way to where it stands, the answer as intended, and for personal data the choice between keeping, shortening and taking out. The card of a
 * question is that of {@code ui.question}. Knows kit, panel and question.
 *
 * <p>Read first: {@link zhenggai.ui.check.CheckScreen}.
 */
package zhenggai.ui.check;
