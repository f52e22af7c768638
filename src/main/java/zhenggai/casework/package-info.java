/**
 * What a user can do: one class per noun, one method per verb a user would say. Each verb is one transaction, one line of history,
 * one step of undo; a refusal is one sentence and changes nothing.
 *
 * <p>{@link zhenggai.casework.Cases} makes and opens case files, {@link zhenggai.casework.OpenCase} is the one that is open and hands out
 * the nouns; these live in the rooms below, by idea: {@code spine}, {@code evidence}, {@code supervision}, {@code lasting}, {@code meeting},
 * {@code paper}, {@code notice} and {@code intake}. Screens and the command line take only the nouns they need. What nouns do for each other within one
 * action takes the {@code Tx} of that action. May know storage and domain; called off the FX thread.
 *
 * <p>Read first: {@link zhenggai.casework.spine.Measures}.
 */
package zhenggai.casework;
