/**
 * Supervision: the papers by which an office presses on, each with what it demands, its number, whether it arrived, what was answered and what
 * came of it, and what the office decided about them. What calls for one is told in {@code domain.reminding}. Plain values and rules: knows
 * people, time and spine.
 *
 * <p>Read first: {@link zhenggai.domain.supervision.Act}, {@link zhenggai.domain.supervision.SupervisionRules}.
 */
package zhenggai.domain.supervision;
