/**
 * The whole case as a file, out of the window and back into it, with the files of evidence beside it. Knows the kit, and how evidence tells of
 * bytes.
 * Read first: {@link zhenggai.ui.copy.CopyModel}.
 */
package zhenggai.ui.copy;
