/**
 * What a text means: its lines, their numbering marks, which numbering means what in this document ({@code LevelPlan}), the tree
 * ({@code TreeBuilder}), the facts and the doubts. What documents say is in three resource files beside this room, for the engineer who
 * teaches it a new variant: {@code marks}, {@code grammar} and {@code facts.properties}. Knows the domain only.
 *
 * <p>Read first: {@link zhenggai.reading.grammar.Understanding}, then {@code LevelPlan}.
 */
package zhenggai.reading.grammar;
