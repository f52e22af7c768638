/** A document coming in: its text beside the tree it was understood as, mended there, and taken into the case only when accepted. */
package zhenggai.ui.intake;
