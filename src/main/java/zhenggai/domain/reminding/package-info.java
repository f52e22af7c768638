/**
 * Reminding: what a good supervisor's clerk does each morning. What needs somebody is derived from the measures as they are
 * ({@link zhenggai.domain.reminding.Watched}) and from what was done about them already ({@link zhenggai.domain.supervision.Act},
 * {@link zhenggai.domain.reminding.Acknowledgement}), never from whether today is exactly the day. Plain values and rules: knows
 * supervision, people, time, spine, rules, the register of regulations and the forms that are out, and of the ledger only its figures by month.
 *
 * <p>Read first: {@link zhenggai.domain.reminding.Reminding}, {@link zhenggai.domain.reminding.Ladder}.
 */
package zhenggai.domain.reminding;
