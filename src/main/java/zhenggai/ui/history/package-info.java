/** What was done to the case, newest first, narrowed by who, what, when and to which item; what a step changed, put back, and whether the chain of hashes holds. */
package zhenggai.ui.history;
