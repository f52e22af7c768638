/**
 * The paper that is asked for, as it would leave the house now: what can be asked, what was asked, the proof that comes of it.
 * Knows the pages and the kit. Read first: {@link zhenggai.ui.paper.proof.PaperModel}.
 */
package zhenggai.ui.paper.proof;
