/**
 * The evidence of a finding or measure on the screen: what there is, with a preview and everything known of it, what is brought in by
 * dropping, pasting or typing, and what is still asked for. Leads out through {@link zhenggai.ui.evidence.EvidenceDesk}.
 *
 * <p>Read first: {@link zhenggai.ui.evidence.EvidenceModel}, {@link zhenggai.ui.evidence.EvidenceSection}.
 */
package zhenggai.ui.evidence;
