/** The start screen: make a case, open one, go on with a recent one, try the sample. Its deeds are handed in. */
package zhenggai.ui.start;
