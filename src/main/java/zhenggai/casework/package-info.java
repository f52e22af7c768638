/**
 * What a user can do: one class per noun, one method per verb a user would say. Each verb is one transaction, one line of history,
 * one step of undo; a refusal is one sentence and changes nothing.
 *
 * <p>{@link zhenggai.casework.Cases} makes and opens case files, {@link zhenggai.casework.OpenCase} is the one that is open and hands out
 * the nouns. Screens and the command line take only the nouns they need. May know storage and domain; called off the FX thread.
 *
 * <p>Read first: {@link zhenggai.casework.Measures}.
 */
package zhenggai.casework;
