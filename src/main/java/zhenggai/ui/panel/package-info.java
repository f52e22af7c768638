/**
 * What the panels of a finding, a measure and a category are made of: texts that are typed, kept and saved, names given to a role,
 * days, the history of one thing. {@link zhenggai.ui.panel.Drafts} keeps what is typed until it is saved, whatever is shown meanwhile.
 *
 * <p>May know the kit and casework; knows no feature. Read first: {@link zhenggai.ui.panel.EditedText}.
 */
package zhenggai.ui.panel;
