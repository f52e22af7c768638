/**
 * An act while it is written: what it begins with, what of the case it is written with, and what it comes to. Knows no control.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.draft.DraftModel}.
 */
package zhenggai.ui.supervision.draft;
