/**
 * What a user can do with the publication of a signed notice: open it for a period, say where it is up and prove that, and make the statement
 * after it.
 *
 * <p>Read first: {@link zhenggai.casework.publication.Publications}.
 */
package zhenggai.casework.publication;
