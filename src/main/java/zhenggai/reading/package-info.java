/**
 * Documents coming in: a text or Word file, or pasted text, becomes a {@link zhenggai.domain.draft.Draft}. Knows the domain only.
 * First what the file is ({@code FileContent}) and its text ({@code PlainText}, {@code WordText}); then lines, numbering marks, which
 * numbering means what in this document ({@code LevelPlan}), the tree ({@code TreeBuilder}), the facts and the doubts.
 * What documents say is in three resource files beside this room, for the engineer who teaches it a new variant: {@code marks},
 * {@code grammar} and {@code facts.properties}. Read first: {@link zhenggai.reading.DocumentReader}, then {@code LevelPlan}.
 */
package zhenggai.reading;
