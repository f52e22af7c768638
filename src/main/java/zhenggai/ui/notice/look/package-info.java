/** What all parts of the notice's screen look at: the document as it stands, and how a paragraph of it stands to the case. */
package zhenggai.ui.notice.look;
