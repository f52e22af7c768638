/**
 * The panels of a finding and of a category. The inspectors' wording and the public one are two marked texts, never mixed.
 *
 * <p>May know the kit, the parts of panels and casework. Read first: {@link zhenggai.ui.finding.FindingModel}.
 */
package zhenggai.ui.finding;
