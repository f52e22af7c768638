/**
 * Writing a supervision act on the screen: what it is, who it goes to, which items it names, what it asks for and by when, shown as it
 * would go out while it is written. Where its pages come from is given from outside.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.act.ActDialog}.
 */
package zhenggai.ui.supervision.act;
