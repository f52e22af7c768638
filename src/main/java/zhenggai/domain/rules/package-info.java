/**
 * What an office decides for itself, and what follows from it: how terms are counted, when a deadline warns and how, how often a
 * deadline may be extended, what the roles are called. Plain values: knows people, time and spine.
 *
 * <p>Read first: {@link zhenggai.domain.rules.Warning}.
 */
package zhenggai.domain.rules;
