/** What stands beside the text of a notice: its title, period and day, its versions with who read and signed them, and what became of it between two of them. */
package zhenggai.ui.notice.version;
