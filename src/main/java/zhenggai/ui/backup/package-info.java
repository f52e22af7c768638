/**
 * The backups of the open case on the screen: what there is, what was tried, what would change if one came back; and the red sentences of the
 * start board when there is none that is new enough.
 */
package zhenggai.ui.backup;
