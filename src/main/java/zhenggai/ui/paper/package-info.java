/** The progress table on the screen: the very pages that print, saving them as a file, sending them to a printer. */
package zhenggai.ui.paper;
