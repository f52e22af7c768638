/**
 * Whether this computer reminds its user of the open case at sign-in. May know the desktop, words and the kit. Read first:
 * {@link zhenggai.ui.reminder.ReminderModel}.
 */
package zhenggai.ui.reminder;
