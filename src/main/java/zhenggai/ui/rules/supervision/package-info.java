/**
 * What an office decides for itself about supervision: when it is asked again, how long a reply may take, how papers are numbered, who
 * gets a copy, and by which letters they are written.
 *
 * <p>Read first: {@link zhenggai.ui.rules.supervision.SupervisionRulesModel}.
 */
package zhenggai.ui.rules.supervision;
