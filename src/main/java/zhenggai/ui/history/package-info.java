/** What was done to the case, newest first, and whether the chain of hashes holds. */
package zhenggai.ui.history;
