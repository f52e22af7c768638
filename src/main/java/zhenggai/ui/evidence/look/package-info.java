/** A first look at a file of evidence: its picture, its first pages or its words, read with the guards of the reading room. Knows nothing of the drawer. */
package zhenggai.ui.evidence.look;
