/**
 * Supervision acts on paper: a paper of the ladder as a letter, filled into the usual Word template or the office's own
 * ({@link zhenggai.paper.sheet.supervision.ActLetter}), and the record of any other act as a form to sign. Knows the letters and the
 * blocks of a form below, and the domain.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.supervision.ActPaper}.
 */
package zhenggai.paper.sheet.supervision;
