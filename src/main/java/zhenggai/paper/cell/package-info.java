/** What papers say of one thing in one box: a day, a deadline with all that became of it, a state, a heading. Shared by every paper. */
package zhenggai.paper.cell;
