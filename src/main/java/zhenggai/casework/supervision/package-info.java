/**
 * What keeps a case going: what needs somebody, the papers of supervision and the office's own letters, reviews of long-term measures, the
 * questions of the checks.
 *
 * <p>It looks at the whole case and writes only what is its own, so it knows no other room of the casework.
 *
 * <p>Read first: {@link zhenggai.casework.supervision.Reminders}, {@link zhenggai.casework.supervision.Acts}.
 */
package zhenggai.casework.supervision;
